package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.tinhnha.participation.fieldreport.internal.HistoryEntry;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Shell;

/**
 * What a form holds when its page is shown again: everything that was typed, and why it did not go through.
 *
 * @param sent the form that was sent; absent when the page is opened
 * @param problems messages by field of that form
 * @param files uploads that are kept for the next try
 * @param since what others did meanwhile, oldest first; empty unless the form was stale
 * @param notNow the report's status no longer allows the action
 */
public record FormState(
        @Nullable StaffForm sent,
        MultiValueMap<String, String> typed,
        Map<String, Problem> problems,
        List<StoredFile> files,
        List<HistoryEntry> since,
        boolean notNow) {

    /** A message about a field, with its arguments. */
    public record Problem(String key, Object... arguments) {

        String text(Shell shell) {
            return shell.t(key, arguments);
        }
    }

    static FormState untouched() {
        return new FormState(null, new LinkedMultiValueMap<>(), Map.of(), List.of(), List.of(), false);
    }

    static FormState sent(StaffForm form, MultiValueMap<String, String> typed) {
        return new FormState(form, typed, Map.of(), List.of(), List.of(), false);
    }

    FormState keeping(List<StoredFile> uploads) {
        return new FormState(sent, typed, problems, uploads, since, notNow);
    }

    FormState invalid(Map<String, Problem> found) {
        return new FormState(sent, typed, found, files, since, notNow);
    }

    /** Problems as the domain tells them: message keys by field. */
    FormState invalidKeys(Map<String, String> found) {
        Map<String, Problem> messages = new LinkedHashMap<>();
        found.forEach((field, key) -> messages.put(field, new Problem(key)));
        return invalid(messages);
    }

    FormState stale(List<HistoryEntry> others) {
        return new FormState(sent, typed, problems, files, others, notNow);
    }

    FormState tooLate() {
        return new FormState(sent, typed, problems, files, since, true);
    }

    public boolean isSent(StaffForm form) {
        return form == sent;
    }

    /** What was typed into a field, or what stands there at first. */
    public String value(StaffForm form, String name, String first) {
        String value = isSent(form) ? typed.getFirst(form.field(name)) : first;
        return value == null ? "" : value;
    }

    public boolean checked(StaffForm form, String name, boolean first) {
        return isSent(form) ? typed.containsKey(form.field(name)) : first;
    }

    public List<String> values(StaffForm form, String name, List<String> first) {
        return isSent(form) ? Objects.requireNonNullElse(typed.get(form.field(name)), List.of()) : first;
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable String problem(Shell shell, StaffForm form, String name) {
        Problem problem = isSent(form) ? problems.get(name) : null;
        return problem == null ? null : problem.text(shell);
    }

    /** All problems, for the summary at the top of the page. */
    public List<FieldProblem> summary(Shell shell) {
        List<FieldProblem> summary = new ArrayList<>();
        StaffForm form = sent;
        if (form != null) {
            problems.forEach((name, problem) -> summary.add(new FieldProblem(form.field(name), problem.text(shell))));
        }
        return summary;
    }
}
