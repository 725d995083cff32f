package vn.tinhnha.platform.database.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refusal as two sentences instead of a stack trace. */
final class DatabaseRefusedFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefusedException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
