package vn.tinhnha.participation.fieldreport.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.ConfirmExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Correct;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Divide;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LetGo;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.LiftConfidentiality;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.Merge;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.RequestExtension;
import vn.tinhnha.participation.fieldreport.internal.FieldReportAction.TakeIn;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** The words of an action in the history: what the official wrote, or what a correction changed. */
@Component
class HistoryText {

    /** The history is an official record, kept in Vietnamese whatever the official reads. */
    private static final Locale RECORD = Locale.of("vi");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    private final Province province;
    private final MessageSource messages;

    HistoryText(Province province, MessageSource messages) {
        this.province = province;
        this.messages = messages;
    }

    String text(FieldReport before, FieldReport after, FieldReportAction action) {
        return switch (action) {
            case Correct correction -> changes(before, correction);
            case RequestExtension request -> until("wanted", asked(after), request.text());
            case ConfirmExtension answer -> until("granted", after.deadlines().handleBy(), answer.text());
            case LiftConfidentiality(boolean consented, String text)
            when consented -> messages.getMessage("fieldreport.sealed.consented", new Object[] {text.strip()}, RECORD);
            case Merge(String into, String text) -> about("merged", into, text);
            case TakeIn(String merged, String text) -> about("took-in", merged, text);
            case Divide(List<String> agencies, String text) -> divided(agencies, text);
            case LetGo(String split, String text) -> about("let-go", split, text);
            default -> action.text().strip();
        };
    }

    private static @Nullable Instant asked(FieldReport report) {
        ClockState.Request request = report.deadlines().clock().request();
        return request == null ? null : request.until();
    }

    /** A day, and what was written beside it. */
    private String until(String what, @Nullable Instant at, String written) {
        if (at == null) {
            return written.strip();
        }
        String day = DAY.format(at.atZone(province.profile().zone()));
        String line = messages.getMessage("fieldreport.clock.until." + what, new Object[] {day}, RECORD);
        return written.isBlank() ? line : line + "\n" + written.strip();
    }

    private String divided(List<String> agencies, String written) {
        String names = agencies.stream()
                .map(code -> province.agency(code).map(Agency::name).orElse(code))
                .collect(Collectors.joining(", "));
        return about("divided", names, written);
    }

    /** Another report, and what was written beside it. */
    private String about(String what, String code, String written) {
        String line = messages.getMessage("fieldreport.cases.record." + what, new Object[] {code}, RECORD);
        return written.isBlank() ? line : line + "\n" + written.strip();
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
        if (code.equals(Unclassified.CODE)) {
            return Unclassified.CATEGORY.vi();
        }
        return province.category(code)
                .map(Category::name)
                .map(LocalizedText::vi)
                .orElse(code);
    }

    private String ward(String code) {
        if (code.equals(Unclassified.CODE)) {
            return Unclassified.WARD.vi();
        }
        return province.ward(code).map(Ward::name).orElse(code);
    }
}
