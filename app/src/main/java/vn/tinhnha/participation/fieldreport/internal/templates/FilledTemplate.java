package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.UUID;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;

/** A template with the words of one report in place of its placeholders. */
public record FilledTemplate(UUID id, String title, String text, RefusalGround ground) {

    /** What was written beyond it: empty when the text was taken as it stands. */
    public String beyond(String written) {
        return written.startsWith(text) ? written.substring(text.length()).strip() : written;
    }
}
