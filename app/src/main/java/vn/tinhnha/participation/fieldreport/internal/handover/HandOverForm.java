package vn.tinhnha.participation.fieldreport.internal.handover;

/**
 * What was typed to hand over a person's work.
 *
 * @param agency code of the agency; empty before one is chosen
 * @param from id of who gives
 * @param to id of who takes over
 */
public record HandOverForm(String agency, String from, String to, String reason) {}
