package vn.tinhnha.platform.worktime.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;

/** Takes a file of holidays: shows first what it would change and which rows are wrong, then takes the good ones. */
@Controller
class ImportController {

    private static final String IMPORT = CalendarController.PATH + "/ngay-nghi/nhap";

    private final CalendarQueries queries;
    private final CalendarService service;
    private final CalendarWords words;

    ImportController(CalendarQueries queries, CalendarService service, CalendarWords words) {
        this.queries = queries;
        this.service = service;
        this.words = words;
    }

    @PostMapping(IMPORT)
    ModelAndView preview(@RequestParam MultipartFile file, Locale locale) throws IOException {
        String text = new String(file.getBytes(), StandardCharsets.UTF_8);
        return show(text, false, HttpStatus.OK, locale);
    }

    @PostMapping(IMPORT + "/luu")
    ModelAndView take(@RequestParam String text, @RequestParam int edition, StaffMember staff, Locale locale) {
        List<SpecialDay> news = news(HolidayFile.read(limited(text)).days());
        if (news.isEmpty()) {
            return show(text, false, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        return switch (service.change(new CalendarChange.SetDays(news), edition, staff)) {
            case DONE -> CalendarController.done(CalendarPart.DAYS);
            case OVERTAKEN -> show(text, true, HttpStatus.CONFLICT, locale);
        };
    }

    private ModelAndView show(String text, boolean overtaken, HttpStatus status, Locale locale) {
        HolidayFile.Content content = HolidayFile.read(limited(text));
        Map<LocalDate, SpecialDay> present = present();
        List<SpecialDay> news = news(content.days());
        ImportPage page = new ImportPage(
                text,
                queries.edition(CalendarPart.DAYS.slug()),
                news.stream()
                        .map(day -> new ImportPage.Row(
                                words.day(day.date()),
                                words.text(locale, "kind." + day.kind()),
                                day.name(),
                                before(present.get(day.date()), locale)))
                        .toList(),
                content.days().size() - news.size(),
                content.bad().stream()
                        .map(row -> new ImportPage.Bad(row.line(), row.text(), row.problem()))
                        .toList(),
                overtaken);
        return new ModelAndView("worktime/import", Map.of("page", page), status);
    }

    private String before(@Nullable SpecialDay day, Locale locale) {
        return day == null || day.kind() == Kind.NORMAL
                ? ""
                : words.text(locale, "kind." + day.kind()) + " (" + day.name() + ")";
    }

    /** The days of a file that are not there already as they are. */
    private List<SpecialDay> news(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> present = present();
        return days.stream().filter(day -> !day.equals(present.get(day.date()))).toList();
    }

    private Map<LocalDate, SpecialDay> present() {
        Map<LocalDate, SpecialDay> present = new HashMap<>();
        queries.days().forEach(day -> present.put(day.date(), day));
        return present;
    }

    private static String limited(String text) {
        if (text.length() > HolidayFile.LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return text;
    }
}
