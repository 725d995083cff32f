package vn.tinhnha.participation.fieldreport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Correct;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** The words of an action in the history: what the official wrote, or what a correction changed. */
@Component
class HistoryText {

    /** The history is an official record, kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private final Province province;
    private final MessageSource messages;

    HistoryText(Province province, MessageSource messages) {
        this.province = province;
        this.messages = messages;
    }

    String text(FieldReport before, FieldReportAction action) {
        return action instanceof Correct correction
                ? changes(before, correction)
                : action.text().strip();
    }

    private String changes(FieldReport before, Correct correction) {
        List<String> changes = new ArrayList<>();
        if (!before.category().equals(correction.category())) {
            changes.add(message("category", category(before.category()), category(correction.category())));
        }
        if (!before.ward().equals(correction.ward())) {
            changes.add(message("ward", ward(before.ward()), ward(correction.ward())));
        }
        if (before.urgent() != correction.urgent()) {
            changes.add(message("urgent", correction.urgent() ? 1 : 0));
        }
        if (before.complex() != correction.complex()) {
            changes.add(message("complex", correction.complex() ? 1 : 0));
        }
        return String.join("\n", changes);
    }

    private String message(String what, Object... arguments) {
        return messages.getMessage("fieldreport.staff.corrected." + what, arguments, RECORD);
    }

    private String category(String code) {
        return province.category(code)
                .map(Category::name)
                .map(LocalizedText::vi)
                .orElse(code);
    }

    private String ward(String code) {
        return province.ward(code).map(Ward::name).orElse(code);
    }
}
