package vn.tinhnha.platform.identity.internal;

import java.util.List;
import java.util.function.IntPredicate;

/** What a password without a second factor must be, our reading of security level 3: 14 characters of four classes. */
final class PasswordRule {

    private static final int MIN_LENGTH = 14;
    private static final List<IntPredicate> CLASSES = List.of(
            Character::isLowerCase, Character::isUpperCase, Character::isDigit, c -> !Character.isLetterOrDigit(c));

    private PasswordRule() {}

    static boolean accepts(String password) {
        return password.codePointCount(0, password.length()) >= MIN_LENGTH
                && CLASSES.stream().allMatch(kind -> password.codePoints().anyMatch(kind));
    }
}
