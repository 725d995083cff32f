package vn.tinhnha.platform.identity;

/** What a person does in an organization; docs/guide/permissions.md says what each role may do. */
public enum Role {
    /** Cán bộ tiếp nhận of the operations center (IOC): verifies reports and dispatches them. */
    INTAKE_OFFICER,
    /** Giám sát of the operations center: what intake does, and checks and publishes results. */
    IOC_SUPERVISOR,
    /** Cán bộ đầu mối of a handling agency: works on its reports. */
    AGENCY_HANDLER,
    /** Lãnh đạo of a handling agency: approves its results. */
    AGENCY_LEADER,
    /** Quản trị hệ thống: accounts and settings, no reports. */
    ADMINISTRATOR
}
