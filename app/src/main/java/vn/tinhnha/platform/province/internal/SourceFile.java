package vn.tinhnha.platform.province.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of one file of a profile, and where its problems are noted. */
record SourceFile(String name, String text, Problems problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads bytes as strict UTF-8, for a file saved in another encoding would show garbled names. */
    static SourceFile decode(String name, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, problems);
        } catch (CharacterCodingException e) {
            problems.add(name, 0, "the file is not UTF-8 text; save it with the encoding UTF-8");
            return new SourceFile(name, "", problems);
        }
    }

    /** Whether there is nothing to read: the reason is noted already. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    void problem(int line, String reason) {
        problems.add(name, line, reason);
    }
}
