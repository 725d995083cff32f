package vn.tinhnha.participation.fieldreport.internal.ownlimits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import vn.tinhnha.participation.fieldreport.internal.ownlimits.AgencyLimitPage.Row;
import vn.tinhnha.participation.fieldreport.internal.ownlimits.AgencyLimitService.Outcome;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** The page where administrators enter the limits that agencies set themselves. */
@Controller
class AgencyLimitController {

    private static final String PATH = AdminPage.HOME + "/thoi-han-co-quan";
    private static final String FIELD = "days-";

    private final AgencyLimitService limits;
    private final Province province;

    AgencyLimitController(AgencyLimitService limits, Province province) {
        this.limits = limits;
        this.province = province;
    }

    /** How a page is shown: opened, or after a form that did not go through. */
    private record State(
            @Nullable Map<String, String> typed, Map<String, String> problems, boolean overtaken, boolean done) {}

    @Bean
    static AdminPage agencyLimitAdminPage() {
        return new AdminPage(
                PATH, "fieldreport.limits.title", "fieldreport.limits.text", "timer", AdminPage.Group.RULES);
    }

    @GetMapping(PATH)
    ModelAndView limits(
            @RequestParam(name = "co-quan", required = false) @Nullable String agency,
            @RequestParam(name = "xong", required = false) @Nullable String done) {
        String shown = agency == null ? handling().getFirst().code() : known(agency);
        return show(shown, new State(null, Map.of(), false, done != null), HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView change(
            @RequestParam(name = "co-quan") String agency,
            @RequestParam String seen,
            @RequestParam MultiValueMap<String, String> sent,
            StaffMember staff) {
        Map<String, String> typed = new LinkedHashMap<>();
        categories().forEach(category -> {
            String text = sent.getFirst(FIELD + category);
            typed.put(category, text == null ? "" : text.strip());
        });
        return switch (limits.change(known(agency), typed, seen, staff)) {
            case Outcome.Done _ -> {
                RedirectView view = new RedirectView(PATH + "?co-quan=" + agency + "&xong");
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case Outcome.Overtaken _ -> show(agency, new State(typed, Map.of(), true, false), HttpStatus.CONFLICT);
            case Outcome.Invalid(Map<String, String> problems) ->
                show(agency, new State(typed, problems, false, false), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView show(String agency, State state, HttpStatus status) {
        SortedMap<String, Integer> present = limits.of(agency);
        AgencyLimitPage page = new AgencyLimitPage(
                agency,
                province.agency(agency).map(Agency::name).orElse(agency),
                limits.longest(),
                AgencyLimitService.mark(present),
                categories()
                        .map(category -> new Row(
                                FIELD + category,
                                province.category(category).map(Category::name).orElse(null),
                                value(category, present, state),
                                state.problems().get(category)))
                        .toList(),
                handling().stream()
                        .map(each -> new Option(each.code(), each.name()))
                        .toList(),
                state.overtaken(),
                state.done());
        return new ModelAndView("fieldreport/ownlimits", Map.of("page", page), status);
    }

    private static String value(String category, SortedMap<String, Integer> present, State state) {
        Map<String, String> typed = state.typed();
        if (typed != null) {
            return typed.getOrDefault(category, "");
        }
        Integer days = present.get(category);
        return days == null ? "" : days.toString();
    }

    private Stream<String> categories() {
        return Stream.concat(province.categories().stream().map(Category::code), Stream.of(AgencyLimitStore.OTHERS));
    }

    private List<Agency> handling() {
        return province.agencies().stream()
                .filter(agency -> agency.kind() != Agency.Kind.OPERATIONS_CENTER)
                .toList();
    }

    private String known(String agency) {
        return province.agency(agency)
                .map(Agency::code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
