package vn.tinhnha.participation.fieldreport.internal.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all reports of one go.
 *
 * @param agency code of the agency to dispatch to; empty where none was chosen
 * @param person id of whom to assign; empty for nobody
 * @param text instruction, remark or note
 */
public record BulkForm(String agency, String person, String text) {

    static final BulkForm EMPTY = new BulkForm("", "", "");

    @Nullable
    UUID personId() {
        return person.matches("[0-9a-f-]{36}") ? UUID.fromString(person) : null;
    }
}
