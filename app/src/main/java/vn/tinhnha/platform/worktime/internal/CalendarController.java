package vn.tinhnha.platform.worktime.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.worktime.internal.Calendar.Kind;
import vn.tinhnha.platform.worktime.internal.Calendar.SpecialDay;
import vn.tinhnha.platform.worktime.internal.CalendarPages.Visit;
import vn.tinhnha.platform.worktime.internal.CalendarReader.Reading;

/** The pages where administrators keep the calendars. */
@Controller
class CalendarController {

    static final String PATH = AdminPage.HOME + "/lich-lam-viec";
    private static final String PART = PATH + "/{part:gio-lam-viec|ngay-nghi|ca-truc|dong-cua}";

    private final CalendarPages pages;
    private final CalendarReader reader;
    private final CalendarService service;
    private final CalendarQueries queries;

    CalendarController(CalendarPages pages, CalendarReader reader, CalendarService service, CalendarQueries queries) {
        this.pages = pages;
        this.reader = reader;
        this.service = service;
        this.queries = queries;
    }

    @Bean
    static AdminPage calendarAdminPage() {
        return new AdminPage(
                PATH,
                "worktime.title",
                "worktime.text",
                "calendar-days",
                AdminPage.Group.RULES,
                Set.of(Role.ADMINISTRATOR, Role.IOC_SUPERVISOR));
    }

    @GetMapping(PATH)
    RedirectView first() {
        return new RedirectView(CalendarPart.HOURS.path());
    }

    @GetMapping(PART)
    ModelAndView part(
            @PathVariable String part,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "xong", required = false) @Nullable String done,
            StaffMember staff,
            Locale locale) {
        return show(part(part), null, new Visit(staff, year, false, done != null, locale), HttpStatus.OK);
    }

    @PostMapping(PART)
    ModelAndView add(
            @PathVariable String part,
            @RequestParam int edition,
            @RequestParam MultiValueMap<String, String> typed,
            StaffMember staff,
            Locale locale) {
        CalendarForm form = new CalendarForm(typed, edition, Map.of());
        Reading reading = reader.read(part(part), form);
        CalendarChange change = reading.change();
        Visit visit = new Visit(staff, null, false, false, locale);
        return change == null
                ? show(part(part), form.with(reading.problems()), visit, HttpStatus.UNPROCESSABLE_CONTENT)
                : answer(change, form, edition, visit);
    }

    @PostMapping(PART + "/xoa")
    ModelAndView remove(
            @PathVariable String part,
            @RequestParam int edition,
            @RequestParam String id,
            StaffMember staff,
            Locale locale) {
        Visit visit = new Visit(staff, null, false, false, locale);
        // Whoever removes what is gone already wanted just that.
        return removal(part(part), id)
                .map(change -> answer(change, null, edition, visit))
                .orElseGet(() -> done(part(part)));
    }

    private ModelAndView answer(CalendarChange change, @Nullable CalendarForm form, int edition, Visit visit) {
        return switch (service.change(change, edition, visit.staff())) {
            case DONE -> done(change.part());
            case OVERTAKEN ->
                show(
                        change.part(),
                        form,
                        new Visit(visit.staff(), visit.year(), true, false, visit.locale()),
                        HttpStatus.CONFLICT);
        };
    }

    private Optional<CalendarChange> removal(CalendarPart part, String id) {
        return switch (part) {
            case HOURS ->
                queries.hours().stream()
                        .filter(hours -> hours.id().toString().equals(id))
                        .findFirst()
                        .map(CalendarChange.RemoveHours::new);
            case DAYS ->
                queries.days().stream()
                        .filter(day -> day.date().toString().equals(id))
                        .findFirst()
                        .map(day -> new CalendarChange.SetDays(
                                List.of(new SpecialDay(day.date(), Kind.NORMAL, day.name()))));
            case SHIFTS ->
                queries.shifts().stream()
                        .filter(shift -> shift.id().toString().equals(id))
                        .findFirst()
                        .map(CalendarChange.RemoveShift::new);
            case CLOSURES ->
                queries.closures().stream()
                        .filter(closure -> closure.id().toString().equals(id))
                        .findFirst()
                        .map(CalendarChange.RemoveClosure::new);
        };
    }

    static ModelAndView done(CalendarPart part) {
        RedirectView view = new RedirectView(part.path() + "?xong");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView show(CalendarPart part, @Nullable CalendarForm form, Visit visit, HttpStatus status) {
        return new ModelAndView("worktime/part", Map.of("page", pages.page(part, form, visit)), status);
    }

    private static CalendarPart part(String slug) {
        return CalendarPart.of(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
