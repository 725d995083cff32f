package vn.tinhnha.participation.fieldreport.internal.sealed;

import java.util.Arrays;
import java.util.Optional;

/** The ready-made purposes of an opening; Luật Bảo vệ dữ liệu cá nhân 2025 wants a definite one for each use. */
public enum Purpose {
    /** To call back and verify (Quyết định 482, Điều 7.1). */
    VERIFY,
    /** To make the answer known or clearer (Điều 9.1, 10). */
    ANSWER,
    /** To meet on the spot. */
    VISIT,
    /** A competent authority requested it (Điều 11.1). */
    AUTHORITY,
    /** To check how a colleague handled it. */
    INSPECTION,
    /** Something else, which has to be written out. */
    OTHER;

    static Optional<Purpose> of(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(code))
                .findFirst();
    }

    /** Message key. */
    public String key() {
        return "fieldreport.sealed.purpose." + name();
    }
}
