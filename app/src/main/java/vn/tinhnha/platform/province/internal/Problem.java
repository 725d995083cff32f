package vn.tinhnha.platform.province.internal;

/**
 * A fault in a profile's files, told so that the person who edits them finds and mends it.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
record Problem(String file, int line, String reason) {

    @Override
    public String toString() {
        return line > 0 ? "%s, line %d: %s".formatted(file, line, reason) : "%s: %s".formatted(file, reason);
    }
}
