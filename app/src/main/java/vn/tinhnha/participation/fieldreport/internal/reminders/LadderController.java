package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** The page where administrators set who is reminded when. */
@Controller
class LadderController {

    private static final String PATH = AdminPage.HOME + "/leo-thang";

    private final LadderService ladders;
    private final LadderReader reader;
    private final People people;
    private final Province province;
    private final LegalClock clock;
    private final MessageSource messages;

    LadderController(
            LadderService ladders,
            LadderReader reader,
            People people,
            Province province,
            LegalClock clock,
            MessageSource messages) {
        this.ladders = ladders;
        this.reader = reader;
        this.people = people;
        this.province = province;
        this.clock = clock;
        this.messages = messages;
    }

    @Bean
    static AdminPage ladderAdminPage() {
        return new AdminPage(
                PATH, "fieldreport.ladder.title", "fieldreport.ladder.text", "list-ordered", AdminPage.Group.RULES);
    }

    @GetMapping(PATH)
    ModelAndView ladder(
            @RequestParam(name = "co-quan", defaultValue = Ladders.ALL) String organization,
            @RequestParam(name = "xong", required = false) @Nullable String done,
            Locale locale) {
        return show(organization, null, false, done != null, HttpStatus.OK, locale);
    }

    @PostMapping(PATH)
    ModelAndView save(
            @RequestParam(name = "co-quan") String organization,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            StaffMember staff,
            Locale locale) {
        LadderForm form = new LadderForm(typed, Map.of());
        LadderReader.Reading reading = reader.read(form);
        if (!reading.problems().isEmpty()) {
            return show(
                    organization,
                    form.with(reading.problems()),
                    false,
                    false,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    locale);
        }
        return ladders.save(known(organization), version, reading.levels(), staff)
                ? done(organization)
                : show(organization, form, true, false, HttpStatus.CONFLICT, locale);
    }

    @PostMapping(PATH + "/bo")
    ModelAndView remove(
            @RequestParam(name = "co-quan") String organization,
            @RequestParam int version,
            StaffMember staff,
            Locale locale) {
        return ladders.remove(known(organization), version, staff)
                ? done(organization)
                : show(organization, null, true, false, HttpStatus.CONFLICT, locale);
    }

    private static ModelAndView done(String organization) {
        RedirectView view = new RedirectView(UriComponentsBuilder.fromPath(PATH)
                .queryParam("co-quan", organization)
                .queryParam("xong", "1")
                .toUriString());
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private ModelAndView show(
            String organization,
            @Nullable LadderForm typed,
            boolean overtaken,
            boolean done,
            HttpStatus status,
            Locale locale) {
        Ladder ladder = ladders.edited(known(organization));
        LadderPage page = new LadderPage(
                organization,
                name(organization, locale),
                ladder.version(),
                typed == null ? LadderForm.of(ladder) : typed,
                Stream.concat(
                                Stream.of(new Option(Ladders.ALL, name(Ladders.ALL, locale))),
                                province.agencies().stream().map(agency -> new Option(agency.code(), agency.name())))
                        .toList(),
                ladders.organizations().stream().map(code -> name(code, locale)).toList(),
                people(organization),
                overtaken,
                done);
        return new ModelAndView("fieldreport/reminders/ladder", Map.of("page", page), status);
    }

    /** The people of the organization and of the center. */
    private List<Option> people(String organization) {
        return Stream.of(organization, clock.center())
                .distinct()
                .filter(code -> !code.equals(Ladders.ALL))
                .flatMap(code -> people.members(code).stream())
                .map(person -> new Option(person.id().toString(), person.displayName()))
                .toList();
    }

    private String known(String organization) {
        if (!organization.equals(Ladders.ALL) && province.agency(organization).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return organization;
    }

    private String name(String organization, Locale locale) {
        return organization.equals(Ladders.ALL)
                ? messages.getMessage("fieldreport.ladder.all", null, locale)
                : province.agency(organization).map(Agency::name).orElse(organization);
    }
}
