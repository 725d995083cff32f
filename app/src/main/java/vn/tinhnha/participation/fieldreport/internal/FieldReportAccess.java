package vn.tinhnha.participation.fieldreport.internal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.Decision;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.*;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;

/** Who may see and do what with field reports; the one place that knows. */
public final class FieldReportAccess {

    private FieldReportAccess() {}

    /** Whether the official belongs to the operations center, which sees everything. */
    public static boolean isCenter(StaffMember staff) {
        return staff.has(Role.INTAKE_OFFICER) || staff.has(Role.IOC_SUPERVISOR);
    }

    public static Decision mayView(StaffMember staff, FieldReport report) {
        return Decision.permittedIf(
                isCenter(staff) || worksFor(staff, report.lead()) || helps(staff, report),
                "fieldreport.denied.other-agency");
    }

    /** The same, also for an agency that is only asked for its opinion (Điều 7.1). */
    public static Decision mayView(StaffMember staff, FieldReport report, Collection<String> asked) {
        return asked.stream().anyMatch(agency -> worksFor(staff, agency))
                ? Decision.permitted()
                : mayView(staff, report);
    }

    /** Mails as people sent them: the center alone, since nothing in them is masked. */
    public static Decision mayReadMails(StaffMember staff) {
        return Decision.permittedIf(isCenter(staff), "fieldreport.denied.center-only");
    }

    /** The reporter's name, phone and address: the center, and the lead agency unless they are to be kept secret. */
    public static Decision mayReadReporter(StaffMember staff, FieldReport report) {
        return Decision.permittedIf(
                isCenter(staff) || (!report.confidential() && worksFor(staff, report.lead())),
                "fieldreport.denied.reporter");
    }

    /** Whether the official's role and organization allow an action; the report's status is another question. */
    public static Decision mayAct(StaffMember staff, FieldReport report, Class<? extends FieldReportAction> action) {
        if (action == AddNote.class) {
            return mayView(staff, report);
        }
        if (ClockAction.class.isAssignableFrom(action)) {
            return mayMoveClock(staff, report, action);
        }
        if (action == ApproveResult.class || action == SendBack.class) {
            return Decision.permittedIf(
                    report.lead() != null && staff.has(Role.AGENCY_LEADER, report.lead()),
                    "fieldreport.denied.leader-only");
        }
        if (action == Accept.class || action == ReturnToCenter.class || action == ProposeResult.class) {
            return Decision.permittedIf(worksFor(staff, report.lead()), "fieldreport.denied.lead-agency-only");
        }
        if (action == Publish.class || action == RequestRevision.class || action == CallOff.class) {
            return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
        }
        if (action == ReplaceAgency.class) {
            return Decision.permittedIf(staff.has(Role.ADMINISTRATOR), "fieldreport.denied.administrator-only");
        }
        return Decision.permittedIf(isCenter(staff), "fieldreport.denied.center-only");
    }

    /**
     * The same for an action as it was filled in: without the reporter's consent only a supervisor makes a confidential
     * case public (Điều 6.4).
     */
    static Decision mayAct(StaffMember staff, FieldReport report, FieldReportAction action) {
        if (action instanceof LiftConfidentiality(boolean consented, var _)
                && !consented
                && !staff.has(Role.IOC_SUPERVISOR)) {
            return Decision.denied("fieldreport.sealed.denied.consent");
        }
        return mayAct(staff, report, action.getClass());
    }

    /** The lead agency asks, the center answers; either may wait for the reporter while it is their turn. */
    private static Decision mayMoveClock(
            StaffMember staff, FieldReport report, Class<? extends FieldReportAction> action) {
        if (action == AskToReturn.class || action == ForceMajeure.class || action == RequestExtension.class) {
            return Decision.permittedIf(worksFor(staff, report.lead()), "fieldreport.denied.lead-agency-only");
        }
        if (action == AwaitReporter.class || action == Resume.class) {
            return Decision.permittedIf(
                    isCenter(staff) || worksFor(staff, report.turn()), "fieldreport.denied.lead-agency-only");
        }
        if (action == AgreeToReturn.class || action == RefuseReturn.class) {
            return Decision.permittedIf(isCenter(staff), "fieldreport.denied.center-only");
        }
        return Decision.permittedIf(staff.has(Role.IOC_SUPERVISOR), "fieldreport.denied.supervisor-only");
    }

    /** The actions that the official can take now. */
    public static List<Class<? extends FieldReportAction>> available(StaffMember staff, FieldReport report) {
        return report.possible().stream()
                .filter(action -> mayAct(staff, report, action).isPermitted())
                .toList();
    }

    private static boolean worksFor(StaffMember staff, @Nullable String agency) {
        return agency != null && (staff.has(Role.AGENCY_HANDLER, agency) || staff.has(Role.AGENCY_LEADER, agency));
    }

    private static boolean helps(StaffMember staff, FieldReport report) {
        return report.cooperating().stream().anyMatch(agency -> worksFor(staff, agency));
    }
}
