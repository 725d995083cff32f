package vn.tinhnha.participation.fieldreport.internal.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tinhnha.platform.files.FileId;

/**
 * What an opened case tells.
 *
 * @param reason why it was marked
 * @param result the agency's answer; empty where there was none yet
 * @param files what came with it
 */
public record SecretContent(String reason, String description, String address, String result, List<FileId> files) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The form that is sealed. */
    static String write(String reason, String row) {
        return JSON.createObjectNode().put("reason", reason).put("row", row).toString();
    }

    static SecretContent read(String text) {
        JsonNode document = JSON.readTree(text);
        JsonNode row = JSON.readTree(row(text));
        JsonNode report = row.path("report");
        List<FileId> files = new ArrayList<>();
        row.path("attachments")
                .forEach(attachment -> files.add(
                        new FileId(UUID.fromString(attachment.path("file_id").asString()))));
        return new SecretContent(
                document.path("reason").asString(),
                report.path("description").asString(),
                report.path("address").asString(),
                report.path("result").isNull() ? "" : report.path("result").asString(),
                files);
    }

    /** The row as it left the ordinary tables. */
    static String row(String text) {
        return JSON.readTree(text).path("row").asString();
    }
}
