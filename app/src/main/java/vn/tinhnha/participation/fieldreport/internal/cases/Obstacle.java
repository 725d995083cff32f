package vn.tinhnha.participation.fieldreport.internal.cases;

/**
 * Why reports cannot be put together or taken apart.
 *
 * @param key of the message; {@code {0}} is the code
 * @param code of the report it is about; empty when it is about what was typed
 */
public record Obstacle(String key, String code) {}
