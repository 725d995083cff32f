package vn.tinhnha.integration.open311.internal;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.tinhnha.integration.open311.internal.Resources.Problem;

/** A request that the standard tells to refuse. */
final class RefusedException extends IllegalArgumentException {

    private final HttpStatus status;
    private final transient List<Problem> problems;

    RefusedException(HttpStatus status, List<String> descriptions) {
        super(String.join("; ", descriptions));
        this.status = status;
        this.problems = descriptions.stream()
                .map(description -> new Problem(status.value(), description))
                .toList();
    }

    static RefusedException badRequest(String description) {
        return new RefusedException(HttpStatus.BAD_REQUEST, List.of(description));
    }

    static RefusedException notFound(String description) {
        return new RefusedException(HttpStatus.NOT_FOUND, List.of(description));
    }

    HttpStatus status() {
        return status;
    }

    List<Problem> problems() {
        return problems;
    }
}
