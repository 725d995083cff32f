package vn.tinhnha.participation.fieldreport.internal.calls;

import java.util.List;

/** The calls about a report, oldest first, and what follows from them. */
public record CallLog(List<LoggedCall> calls) {

    public CallLog {
        calls = List.copyOf(calls);
    }

    /** Whether the reporter was reached at all. */
    public boolean reached() {
        return calls.stream().anyMatch(call -> call.outcome().reached());
    }

    /** Calls that rang without an answer, or did not ring. */
    public int unanswered() {
        return (int) calls.stream().filter(call -> call.outcome().unanswered()).count();
    }

    /** Whether the reporter said that it is not so. */
    boolean untrue() {
        return calls.stream().anyMatch(call -> call.outcome() == CallOutcome.UNTRUE);
    }
}
