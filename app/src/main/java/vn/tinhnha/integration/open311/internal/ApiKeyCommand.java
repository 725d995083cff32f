package vn.tinhnha.integration.open311.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.AppCommand;

/** {@code ./tinhnha apikey create NAME | list | revoke NAME}. */
@Component
class ApiKeyCommand implements AppCommand {

    private static final String USAGE = "usage: apikey create NAME | apikey list | apikey revoke NAME";

    private final ApiKeys keys;

    ApiKeyCommand(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public String word() {
        return "apikey";
    }

    @Override
    public List<String> run(List<String> arguments) {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "list" -> keys.all().stream().map(ApiKeyCommand::line).toList();
            case "create" -> create(name(arguments));
            case "revoke" -> revoke(name(arguments));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String name(List<String> arguments) {
        if (arguments.size() != 2 || arguments.getLast().isBlank()) {
            throw new IllegalArgumentException(USAGE);
        }
        return arguments.getLast();
    }

    private List<String> create(String name) {
        String secret = keys.create(name)
                .orElseThrow(() -> new IllegalArgumentException("There is a key named '" + name + "' already."));
        return List.of("The key of '" + name + "'; it is shown this once and cannot be read again:", secret);
    }

    private List<String> revoke(String name) {
        if (!keys.revoke(name)) {
            throw new IllegalArgumentException("There is no key in force named '" + name + "'.");
        }
        return List.of("The key of '" + name + "' is revoked.");
    }

    private static String line(ApiKey key) {
        return "%s: made %s, last used %s%s"
                .formatted(
                        key.name(),
                        key.createdAt(),
                        never(key.lastUsedAt()),
                        key.revokedAt() == null ? "" : ", revoked " + key.revokedAt());
    }

    private static String never(@Nullable Instant time) {
        return time == null ? "never" : time.toString();
    }
}
