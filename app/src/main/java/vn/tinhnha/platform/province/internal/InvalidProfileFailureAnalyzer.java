package vn.tinhnha.platform.province.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a refused profile as a list of places to mend instead of a stack trace. */
final class InvalidProfileFailureAnalyzer extends AbstractFailureAnalyzer<InvalidProfileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidProfileException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the lines above and start again. Every file and field is described in docs/guide/add-a-province.md.",
                cause);
    }
}
