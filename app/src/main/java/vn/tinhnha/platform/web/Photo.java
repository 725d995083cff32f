package vn.tinhnha.platform.web;

/**
 * A picture in a strip.
 *
 * @param alt what it shows
 */
public record Photo(String full, String thumbnail, String alt) {}
