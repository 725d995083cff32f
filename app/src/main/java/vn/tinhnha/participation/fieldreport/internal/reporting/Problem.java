package vn.tinhnha.participation.fieldreport.internal.reporting;

/**
 * Something to be corrected in the form.
 *
 * @param field id of the field
 * @param key of the message
 * @param argument fills {@code {0}} of the message, where it has one
 */
public record Problem(String field, String key, long argument) {

    public Problem(String field, String key) {
        this(field, key, 0);
    }
}
