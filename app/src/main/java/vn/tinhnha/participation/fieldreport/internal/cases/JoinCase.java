package vn.tinhnha.participation.fieldreport.internal.cases;

import java.util.List;
import java.util.UUID;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.platform.files.FileId;

/**
 * Somebody says that they have the same problem as a report tells of.
 *
 * @param submissionId made by the sender; the same value sent again never makes a second voice
 * @param code of the report
 * @param description own words; empty where the report says it all
 */
public record JoinCase(
        UUID submissionId, String code, String description, Contact contact, List<FileId> files, byte[] deviceHash) {

    public JoinCase {
        files = List.copyOf(files);
        description = description.strip();
    }
}
