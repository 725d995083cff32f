package vn.tinhnha.kernel;

/** The answer of a module's {@code *Access} to "may this person do that?". */
public sealed interface Decision {

    /** Go on. */
    record Permitted() implements Decision {}

    /**
     * No, and why.
     *
     * @param reason message key that explains the refusal to the person
     */
    record Denied(String reason) implements Decision {}

    static Decision permitted() {
        return new Permitted();
    }

    static Decision denied(String reason) {
        return new Denied(reason);
    }

    static Decision permittedIf(boolean condition, String reasonOtherwise) {
        return condition ? permitted() : denied(reasonOtherwise);
    }

    default boolean isPermitted() {
        return this instanceof Permitted;
    }
}
