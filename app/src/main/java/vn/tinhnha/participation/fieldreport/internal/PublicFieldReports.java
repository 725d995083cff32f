package vn.tinhnha.participation.fieldreport.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicFilter;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;

/** The module's face to the others. */
@Component
class PublicFieldReports implements FieldReports {

    private final SubmissionService submissions;
    private final PublicQueries queries;
    private final OwnershipQueries ownership;
    private final CaseQueries cases;

    PublicFieldReports(
            SubmissionService submissions, PublicQueries queries, OwnershipQueries ownership, CaseQueries cases) {
        this.submissions = submissions;
        this.queries = queries;
        this.ownership = ownership;
        this.cases = cases;
    }

    @Override
    public SubmissionOutcome submit(SubmitFieldReport command) {
        return submissions.submit(command);
    }

    @Override
    public Slice<PublicFieldReport> find(PublicFilter filter, @Nullable String cursor, int size) {
        Cursor after = cursor == null ? null : Cursor.parse(cursor).orElse(null);
        return queries.list(filter, after, size);
    }

    @Override
    public Optional<PublicFieldReport> find(ReportCode code) {
        return queries.byCode(code.value())
                .or(() -> cases.publicCaseOf(code.value()).flatMap(queries::byCode));
    }

    @Override
    public List<PublicFieldReport> find(List<ReportCode> codes) {
        List<PublicFieldReport> found =
                queries.byCodes(codes.stream().map(ReportCode::value).toList());
        Set<String> known = found.stream().map(PublicFieldReport::code).collect(Collectors.toSet());
        List<String> mains = codes.stream()
                .map(ReportCode::value)
                .filter(code -> !known.contains(code))
                .flatMap(code -> cases.publicCaseOf(code).stream())
                .filter(known::add)
                .toList();
        return mains.isEmpty()
                ? found
                : Stream.concat(found.stream(), queries.byCodes(mains).stream()).toList();
    }

    @Override
    public Optional<ReportCode> codeOf(String trackingToken) {
        return ownership.codeOf(trackingToken).map(ReportCode::new);
    }
}
