package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import vn.tinhnha.participation.fieldreport.internal.templates.TemplateKind;

/** The forms of the report page, one per action, in the order in which officials reach for them. */
public enum StaffForm {
    DISPATCH("chuyen-xu-ly", Dispatch.class, "send", Weight.MAIN),
    ACCEPT("tiep-nhan", Accept.class, "circle-check", Weight.MAIN),
    RESULT("ket-qua", ProposeResult.class, "clipboard-check", Weight.MAIN),
    APPROVE("phe-duyet", ApproveResult.class, "badge-check", Weight.MAIN),
    PUBLISH("cong-khai", Publish.class, "globe", Weight.MAIN),
    AGREE_RETURN("dong-y-tra-lai", AgreeToReturn.class, "corner-up-left", Weight.MAIN),
    CONFIRM_EXTENSION("dong-y-gia-han", ConfirmExtension.class, "calendar-check", Weight.MAIN),
    CONFIRM_FORCE_MAJEURE("xac-nhan-bat-kha-khang", ConfirmForceMajeure.class, "circle-pause", Weight.MAIN),
    REFUSE_RETURN("khong-cho-tra-lai", RefuseReturn.class, "ban", Weight.USUAL),
    REFUSE_EXTENSION("khong-gia-han", RefuseExtension.class, "calendar-x", Weight.USUAL),
    REFUSE_FORCE_MAJEURE("khong-xac-nhan-bat-kha-khang", RefuseForceMajeure.class, "ban", Weight.USUAL),
    SEND_BACK("lam-lai", SendBack.class, "undo-2", Weight.USUAL),
    REVISION("yeu-cau-sua", RequestRevision.class, "undo-2", Weight.USUAL),
    VERIFY("xac-minh", Verify.class, "phone-call", Weight.USUAL),
    CORRECT("phan-loai", Correct.class, "tags", Weight.USUAL),
    RESUME("chay-lai-thoi-han", Resume.class, "circle-play", Weight.USUAL),
    AWAIT_REPORTER("cho-nguoi-phan-anh", AwaitReporter.class, "hourglass", Weight.USUAL),
    EXTENSION("xin-gia-han", RequestExtension.class, "calendar-plus", Weight.USUAL),
    FORCE_MAJEURE("bat-kha-khang", ForceMajeure.class, "cloud-lightning", Weight.USUAL),
    ASK_RETURN("xin-tra-lai", AskToReturn.class, "corner-up-left", Weight.USUAL),
    NOTE("ghi-chu", AddNote.class, "message-square-text", Weight.USUAL),
    REDIRECT("doi-co-quan", Redirect.class, "route", Weight.GRAVE),
    RETURN("tra-lai", ReturnToCenter.class, "corner-up-left", Weight.GRAVE),
    CONFIDENTIAL("giu-bi-mat", KeepConfidential.class, "eye-off", Weight.GRAVE),
    LIFT("bo-giu-bi-mat", LiftConfidentiality.class, "eye", Weight.GRAVE),
    REJECT("tu-choi", Reject.class, "ban", Weight.GRAVE);

    /** How much a form stands out, and whether it asks again. */
    public enum Weight {
        /** What usually comes next: open, with the primary button. */
        MAIN,
        /** Opened when wanted. */
        USUAL,
        /** Hard to take back: asks for confirmation. */
        GRAVE
    }

    private final String slug;
    private final Class<? extends FieldReportAction> action;
    private final String icon;
    private final Weight weight;

    StaffForm(String slug, Class<? extends FieldReportAction> action, String icon, Weight weight) {
        this.slug = slug;
        this.action = action;
        this.icon = icon;
        this.weight = weight;
    }

    static Optional<StaffForm> of(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
    }

    /** The forms of some actions. */
    static List<StaffForm> of(List<Class<? extends FieldReportAction>> actions) {
        return Arrays.stream(values())
                .filter(form -> actions.contains(form.action))
                .toList();
    }

    Class<? extends FieldReportAction> action() {
        return action;
    }

    /** Last part of the address it is sent to. */
    public String slug() {
        return slug;
    }

    public String icon() {
        return icon;
    }

    public Weight weight() {
        return weight;
    }

    /** Whether pictures and documents come with it. */
    public boolean takesFiles() {
        return this == RESULT || this == EXTENSION;
    }

    /** The key that opens it; empty for a form that people rarely need. Two with the same key never stand together. */
    public String shortcut() {
        return switch (this) {
            case DISPATCH -> "d";
            case ACCEPT, APPROVE -> "a";
            case RESULT -> "r";
            case PUBLISH -> "p";
            case SEND_BACK, REVISION -> "s";
            case VERIFY -> "v";
            case CORRECT -> "c";
            case NOTE -> "g";
            case REDIRECT -> "m";
            case RETURN -> "t";
            case CONFIDENTIAL -> "l";
            case REJECT -> "e";
            default -> "";
        };
    }

    /** Prefix of its messages. */
    public String key() {
        return "fieldreport.staff.form." + slug;
    }

    /** Name and id of one of its fields; several forms share a page. */
    public String field(String name) {
        return slug + "-" + name;
    }

    /** Whether it cannot be sent without words of one's own. */
    public boolean needsText() {
        return switch (this) {
            case VERIFY, REVISION, APPROVE, AGREE_RETURN, CONFIRM_EXTENSION, CONFIRM_FORCE_MAJEURE, RESUME -> false;
            default -> template() == null || this == RESULT;
        };
    }

    /** The templates it offers; absent where people write their own words. */
    @Nullable
    TemplateKind template() {
        return switch (this) {
            case REJECT -> TemplateKind.REFUSAL;
            case RESULT -> TemplateKind.RESULT;
            case RETURN, ASK_RETURN -> TemplateKind.RETURN;
            case REVISION -> TemplateKind.REVISION;
            case REDIRECT -> TemplateKind.REDIRECT;
            case CONFIDENTIAL -> TemplateKind.CONFIDENTIAL;
            case AWAIT_REPORTER -> TemplateKind.QUESTION;
            default -> null;
        };
    }
}
