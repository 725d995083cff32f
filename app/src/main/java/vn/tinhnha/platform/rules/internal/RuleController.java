package vn.tinhnha.platform.rules.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
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
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.internal.RuleBooks.ListedRule;
import vn.tinhnha.platform.rules.internal.RulePageState.Withdrawal;
import vn.tinhnha.platform.rules.internal.RuleReader.Reading;

/** The pages where administrators read and change rules. */
@Controller
class RuleController {

    static final String PATH = AdminPage.HOME + "/quy-dinh";
    private static final String ONE = PATH + "/{key}";

    private final RuleBooks books;
    private final RulePages pages;
    private final RuleReader reader;
    private final RuleEditing editing;
    private final MessageSource messages;

    RuleController(RuleBooks books, RulePages pages, RuleReader reader, RuleEditing editing, MessageSource messages) {
        this.books = books;
        this.pages = pages;
        this.reader = reader;
        this.editing = editing;
        this.messages = messages;
    }

    @Bean
    static AdminPage rulesAdminPage() {
        return new AdminPage(PATH, "rules.title", "rules.text", "scale", AdminPage.Group.RULES);
    }

    @GetMapping(PATH)
    ModelAndView all(Locale locale) {
        return new ModelAndView("rules/rules", Map.of("page", pages.all(locale)));
    }

    @GetMapping(ONE)
    ModelAndView one(
            @PathVariable String key, @RequestParam(name = "xong", defaultValue = "") String done, Locale locale) {
        return show(listed(key), RulePageState.opened(done), HttpStatus.OK, locale);
    }

    @PostMapping(ONE)
    ModelAndView plan(
            @PathVariable String key,
            @RequestParam long seen,
            @RequestParam MultiValueMap<String, String> sent,
            StaffMember staff,
            Locale locale) {
        ListedRule listed = listed(key);
        RuleForm typed = RuleForm.of(sent, seen);
        RulePageState state = RulePageState.sent(typed);
        Reading reading = reader.read(listed.rule(), typed, locale);
        RuleChange change = reading.change();
        return change == null
                ? show(listed, state.with(reading.problems()), HttpStatus.UNPROCESSABLE_CONTENT, locale)
                : answer(listed, state, editing.plan(listed.rule(), change, seen, staff), "luu", locale);
    }

    @PostMapping(ONE + "/rut-lai")
    ModelAndView withdraw(
            @PathVariable String key,
            @RequestParam long seen,
            @RequestParam long number,
            @RequestParam(defaultValue = "") String reason,
            StaffMember staff,
            Locale locale) {
        ListedRule listed = listed(key);
        Withdrawal withdrawal = new Withdrawal(number, reason.strip(), seen);
        RuleOutcome outcome = editing.withdraw(listed.rule(), withdrawal, staff);
        return answer(listed, RulePageState.sent(withdrawal), outcome, "rut", locale);
    }

    private ModelAndView answer(
            ListedRule listed, RulePageState state, RuleOutcome outcome, String done, Locale locale) {
        return switch (outcome) {
            case RuleOutcome.Done _ -> {
                RedirectView view = new RedirectView(PATH + "/" + listed.rule().key() + "?xong=" + done);
                view.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(view);
            }
            case RuleOutcome.Overtaken _ -> show(listed, state.byOthers(), HttpStatus.CONFLICT, locale);
            case RuleOutcome.Invalid(String field, String messageKey) -> {
                Map<String, String> problems = Map.of(field, messages.getMessage(messageKey, null, locale));
                yield show(listed, state.with(problems), HttpStatus.UNPROCESSABLE_CONTENT, locale);
            }
        };
    }

    private ModelAndView show(ListedRule listed, RulePageState state, HttpStatus status, Locale locale) {
        return new ModelAndView("rules/rule", Map.of("page", pages.one(listed, state, locale)), status);
    }

    private ListedRule listed(String key) {
        return books.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
