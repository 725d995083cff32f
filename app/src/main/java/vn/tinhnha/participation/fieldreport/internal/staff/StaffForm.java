package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Accept;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.AddNote;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ApproveResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Correct;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Dispatch;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.KeepConfidential;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ProposeResult;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Publish;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Redirect;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Reject;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestRevision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ReturnToCenter;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.SendBack;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Verify;

/** The forms of the report page, one per action, in the order in which officials reach for them. */
public enum StaffForm {
    DISPATCH("chuyen-xu-ly", Dispatch.class, "send", Weight.MAIN, 0),
    ACCEPT("tiep-nhan", Accept.class, "circle-check", Weight.MAIN, 0),
    RESULT("ket-qua", ProposeResult.class, "clipboard-check", Weight.MAIN, 0),
    APPROVE("phe-duyet", ApproveResult.class, "badge-check", Weight.MAIN, 0),
    PUBLISH("cong-khai", Publish.class, "globe", Weight.MAIN, 0),
    SEND_BACK("lam-lai", SendBack.class, "undo-2", Weight.USUAL, 0),
    REVISION("yeu-cau-sua", RequestRevision.class, "undo-2", Weight.USUAL, 0),
    VERIFY("xac-minh", Verify.class, "phone-call", Weight.USUAL, 0),
    CORRECT("phan-loai", Correct.class, "tags", Weight.USUAL, 0),
    NOTE("ghi-chu", AddNote.class, "message-square-text", Weight.USUAL, 0),
    REDIRECT("doi-co-quan", Redirect.class, "route", Weight.GRAVE, 3),
    RETURN("tra-lai", ReturnToCenter.class, "corner-up-left", Weight.GRAVE, 3),
    CONFIDENTIAL("giu-bi-mat", KeepConfidential.class, "eye-off", Weight.GRAVE, 3),
    REJECT("tu-choi", Reject.class, "ban", Weight.GRAVE, 5);

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
    private final int reasons;

    StaffForm(String slug, Class<? extends FieldReportAction> action, String icon, Weight weight, int reasons) {
        this.slug = slug;
        this.action = action;
        this.icon = icon;
        this.weight = weight;
        this.reasons = reasons;
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
        return reasons == 0 && this != VERIFY && this != REVISION && this != APPROVE;
    }

    /** Message keys of ready-made reasons; empty where people write their own. */
    public List<String> reasons() {
        return IntStream.rangeClosed(1, reasons)
                .mapToObj(number -> key() + ".reason." + number)
                .toList();
    }
}
