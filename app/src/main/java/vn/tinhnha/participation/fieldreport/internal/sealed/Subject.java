package vn.tinhnha.participation.fieldreport.internal.sealed;

/** What an official may ask to open. */
public enum Subject {
    /** Who reported. */
    REPORTER,
    /** A photo as it was before faces and license plates were made unrecognizable. */
    PHOTO,
    /** The content of a case with state secrets. */
    SECRET,
    /** The seal itself: approved, the identity is opened by one officer again. */
    SEAL;

    /** The action in the audit log. */
    String auditAction() {
        return switch (this) {
            case REPORTER -> "fieldreport.open-reporter";
            case PHOTO -> "fieldreport.open-photo";
            case SECRET -> "fieldreport.open-secret";
            case SEAL -> "fieldreport.unseal";
        };
    }
}
