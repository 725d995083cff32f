package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Accept;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AddNote;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AgreeToReturn;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ApproveResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AskToReturn;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AwaitReporter;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ConfirmExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ConfirmForceMajeure;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Correct;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Dispatch;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ForceMajeure;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.KeepConfidential;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LiftConfidentiality;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Publish;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Redirect;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RefuseExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RefuseForceMajeure;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RefuseReturn;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reject;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestRevision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Resume;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ReturnToCenter;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.SendBack;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Verify;
import vn.tinhnha.participation.fieldreport.internal.ResultElementQueries;
import vn.tinhnha.participation.fieldreport.internal.templates.FilledTemplate;
import vn.tinhnha.participation.fieldreport.internal.templates.ResponseTemplates;
import vn.tinhnha.participation.fieldreport.internal.templates.TemplateKind;
import vn.tinhnha.platform.files.FileId;

/** Reads the form an official sent as the action it stands for. */
@Component
class ActionReader {

    /** Reasons become part of the record, which is kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private final MessageSource messages;
    private final ResultElementQueries elements;
    private final ResponseTemplates templates;

    ActionReader(MessageSource messages, ResultElementQueries elements, ResponseTemplates templates) {
        this.messages = messages;
        this.elements = elements;
        this.templates = templates;
    }

    FieldReportAction read(FieldReport report, StaffForm form, FormState sent, List<FileId> files) {
        Optional<FilledTemplate> template = template(report, form, sent);
        String text = text(form, sent, template);
        return switch (form) {
            case VERIFY -> new Verify(text);
            case CORRECT ->
                new Correct(
                        sent.value(form, "category", ""),
                        sent.value(form, "ward", ""),
                        sent.checked(form, "urgent", false),
                        sent.checked(form, "complex", false));
            case DISPATCH ->
                new Dispatch(sent.value(form, "lead", ""), sent.values(form, "cooperating", List.of()), text);
            case REJECT -> refusal(text, template);
            case CONFIDENTIAL -> new KeepConfidential(text);
            case LIFT -> new LiftConfidentiality(sent.checked(form, "consented", false), text);
            case NOTE -> new AddNote(text);
            case ACCEPT -> new Accept();
            case RETURN -> new ReturnToCenter(text);
            case RESULT -> new ProposeResult(text, files);
            case APPROVE -> new ApproveResult(text);
            case SEND_BACK -> new SendBack(text);
            case REVISION -> revision(text, sent.values(form, "missing", List.of()));
            case REDIRECT ->
                new Redirect(sent.value(form, "lead", ""), sent.values(form, "cooperating", List.of()), text);
            case PUBLISH -> new Publish();
            case ASK_RETURN -> new AskToReturn(text);
            case AGREE_RETURN -> new AgreeToReturn(text);
            case REFUSE_RETURN -> new RefuseReturn(text);
            case AWAIT_REPORTER -> new AwaitReporter(text);
            case RESUME -> new Resume(text);
            case FORCE_MAJEURE -> new ForceMajeure(text);
            case CONFIRM_FORCE_MAJEURE -> new ConfirmForceMajeure(text);
            case REFUSE_FORCE_MAJEURE -> new RefuseForceMajeure(text);
            case EXTENSION -> new RequestExtension(text, day(form, sent), files);
            case CONFIRM_EXTENSION -> new ConfirmExtension(text, day(form, sent));
            case REFUSE_EXTENSION -> new RefuseExtension(text);
        };
    }

    /** The elements of the result form that were ticked become part of the reason. */
    private RequestRevision revision(String text, List<String> ticked) {
        List<String> missing = elements.active().stream()
                .filter(element -> ticked.contains(element.code()))
                .map(element -> element.name().vi())
                .toList();
        if (missing.isEmpty()) {
            return new RequestRevision(text, missing);
        }
        String cited = messages.getMessage(
                "fieldreport.handling.revision.missing", new Object[] {String.join("; ", missing)}, RECORD);
        return new RequestRevision(text.isEmpty() ? cited : cited + "\n" + text, missing);
    }

    /** As a date field sends it; absent when it holds no date. */
    private static @Nullable LocalDate day(StaffForm form, FormState sent) {
        try {
            return LocalDate.parse(sent.value(form, "until", ""));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** The template that was chosen; it may have been switched off since the form was opened. */
    private Optional<FilledTemplate> template(FieldReport report, StaffForm form, FormState sent) {
        TemplateKind kind = form.template();
        String chosen = sent.value(form, "reason", "");
        return kind == null || chosen.isEmpty()
                ? Optional.empty()
                : templates.filled(kind, report).stream()
                        .filter(template -> template.id().toString().equals(chosen))
                        .findFirst();
    }

    /** Without script the chosen template stands before what was typed; with it, it is in the text already. */
    private static String text(StaffForm form, FormState sent, Optional<FilledTemplate> template) {
        String written = sent.value(form, "text", "").replace("\r\n", "\n").strip();
        if (template.isEmpty() || !sent.value(form, "filled", "").isEmpty()) {
            return written;
        }
        String ready = template.get().text();
        return written.isEmpty() ? ready : ready + "\n" + written;
    }

    private static Reject refusal(String text, Optional<FilledTemplate> template) {
        return template.map(chosen -> new Reject(text, chosen.ground(), chosen.beyond(text)))
                .orElseGet(() -> new Reject(text));
    }
}
