package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;

/** Collects the fields that one action changes; the version goes up by one, the rest stays. */
final class FieldReportEdit {

    private final FieldReport from;
    private FieldReportStatus status;
    private String category;
    private String ward;
    private boolean confidential;
    private boolean urgent;
    private boolean complex;
    private @Nullable Instant verifiedAt;
    private @Nullable String lead;
    private List<String> cooperating;
    private @Nullable String result;
    private Deadlines deadlines;

    FieldReportEdit(FieldReport from) {
        this.from = from;
        this.status = from.status();
        this.category = from.category();
        this.ward = from.ward();
        this.confidential = from.confidential();
        this.urgent = from.urgent();
        this.complex = from.complex();
        this.verifiedAt = from.verifiedAt();
        this.lead = from.lead();
        this.cooperating = from.cooperating();
        this.result = from.result();
        this.deadlines = from.deadlines();
    }

    FieldReportEdit status(FieldReportStatus next) {
        if (next != status && !status.canBecome(next)) {
            throw new IllegalStateException("no edge from " + status + " to " + next);
        }
        status = next;
        return this;
    }

    FieldReportEdit category(String code) {
        category = code;
        return this;
    }

    FieldReportEdit ward(String code) {
        ward = code;
        return this;
    }

    FieldReportEdit confidential(boolean value) {
        confidential = value;
        return this;
    }

    FieldReportEdit urgent(boolean value) {
        urgent = value;
        return this;
    }

    FieldReportEdit complex(boolean value) {
        complex = value;
        return this;
    }

    FieldReportEdit verifiedAt(Instant at) {
        verifiedAt = at;
        return this;
    }

    FieldReportEdit lead(String agency) {
        lead = agency;
        return this;
    }

    /** No agency has it any more. */
    FieldReportEdit undispatched() {
        lead = null;
        cooperating = List.of();
        return this;
    }

    FieldReportEdit cooperating(List<String> agencies) {
        cooperating = agencies;
        return this;
    }

    /** Puts another agency in the place of one, wherever it stood. */
    FieldReportEdit succeeded(String former, String successor) {
        lead = former.equals(lead) ? successor : lead;
        cooperating = cooperating.stream()
                .map(agency -> agency.equals(former) ? successor : agency)
                .filter(agency -> !agency.equals(lead))
                .distinct()
                .toList();
        return this;
    }

    FieldReportEdit result(String text) {
        result = text;
        return this;
    }

    /** The earlier answer no longer stands. */
    FieldReportEdit unanswered() {
        result = null;
        return this;
    }

    FieldReportEdit deadlines(Deadlines next) {
        deadlines = next;
        return this;
    }

    FieldReport build() {
        return new FieldReport(
                from.id(),
                from.code(),
                from.version() + 1,
                status,
                category,
                ward,
                from.location(),
                from.address(),
                from.description(),
                confidential,
                urgent,
                complex,
                from.receivedAt(),
                verifiedAt,
                lead,
                cooperating,
                result,
                deadlines);
    }
}
