package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.util.Map;
import vn.tinhnha.platform.identity.StaffMember;

/** What a sub-feature demands of an action or does about it, in the transaction of {@link HandlingService#act}. */
public interface ActionRule {

    /**
     * Looks at an action before it is done.
     *
     * @param problems takes message keys by field of the form when it must not be done like that
     */
    default void check(FieldReport report, FieldReportAction action, Map<String, String> problems) {}

    /** The action was carried out. */
    default void done(FieldReport before, FieldReport after, FieldReportAction action, StaffMember staff, Instant at) {}
}
