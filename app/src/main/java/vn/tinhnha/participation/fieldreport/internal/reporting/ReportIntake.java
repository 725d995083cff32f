package vn.tinhnha.participation.fieldreport.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Invalid;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome.Received;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Source;
import vn.tinhnha.participation.fieldreport.internal.SubmissionService;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.Likeness;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlike;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikes;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.DeviceId;

/** The way of a filled-in form: files first, then the place, then the report. */
@Component
class ReportIntake {

    private final FieldReports reports;
    private final SubmissionService submissions;
    private final FileReception reception;
    private final PlaceFinder places;
    private final LookAlikes lookAlikes;

    ReportIntake(
            FieldReports reports,
            SubmissionService submissions,
            FileReception reception,
            PlaceFinder places,
            LookAlikes lookAlikes) {
        this.reports = reports;
        this.submissions = submissions;
        this.lookAlikes = lookAlikes;
        this.reception = reception;
        this.places = places;
    }

    /** What became of a form. */
    sealed interface Outcome {

        record Sent(Received receipt) implements Outcome {}

        /** Not sent yet: others have reported the same, and the reporter may join them or insist. */
        record Familiar(ReportForm form, List<StoredFile> files, List<LookAlike> found) implements Outcome {}

        /** To be shown again: the form with everything that is known by now. */
        record ToCorrect(ReportForm form, List<StoredFile> files, List<Problem> problems) implements Outcome {}
    }

    Outcome send(ReportForm form, List<MultipartFile> uploads, DeviceId device) {
        ReceivedFiles received = reception.receive(form.files(), uploads);
        ReportForm complete = places.complete(form, received.takenAt())
                .withFiles(received.files().stream().map(StoredFile::name).toList());
        if (!received.problems().isEmpty()) {
            return new Outcome.ToCorrect(complete, received.files(), received.problems());
        }
        SubmitFieldReport command = command(complete, received.files(), device);
        List<LookAlike> found = form.insists() ? List.of() : lookAlikes.open(likeness(complete));
        if (!found.isEmpty() && submissions.problems(command).isEmpty()) {
            return new Outcome.Familiar(complete, received.files(), found);
        }
        return switch (reports.submit(command)) {
            case Received receipt -> new Outcome.Sent(receipt);
            case Invalid(var byField) -> {
                List<Problem> problems = new ArrayList<>();
                byField.forEach((field, key) -> problems.add(problem(field, key, complete)));
                yield new Outcome.ToCorrect(complete, received.files(), problems);
            }
        };
    }

    /** What others reported of the same thing, as far as the form is filled in. */
    List<LookAlike> familiar(ReportForm form) {
        return lookAlikes.open(likeness(places.complete(form, null)));
    }

    private static Likeness likeness(ReportForm form) {
        return new Likeness(
                null, form.location(), form.ward(), form.category(), form.address() + " " + form.description());
    }

    /** Keeps what a refused request brought, without sending it. */
    Outcome.ToCorrect keep(ReportForm form, List<MultipartFile> uploads) {
        ReceivedFiles received = reception.receive(form.files(), uploads);
        ReportForm complete = places.complete(form, received.takenAt())
                .withFiles(received.files().stream().map(StoredFile::name).toList());
        return new Outcome.ToCorrect(complete, received.files(), received.problems());
    }

    /** An address may name several of today's wards: say that, rather than that there is none. */
    private Problem problem(String field, String key, ReportForm form) {
        return field.equals("ward") && places.wardsNamed(form.address()).size() > 1
                ? new Problem(field, "fieldreport.problem.ward-several")
                : new Problem(field, key);
    }

    private static SubmitFieldReport command(ReportForm form, List<StoredFile> files, DeviceId device) {
        return new SubmitFieldReport(
                form.submissionId(),
                form.category(),
                form.location(),
                form.ward(),
                form.address(),
                form.description(),
                new Contact(form.name(), form.phone(), form.homeAddress(), form.workplace(), form.email()),
                form.confidential(),
                files.stream().map(StoredFile::id).toList(),
                device.hash(),
                Source.APP);
    }
}
