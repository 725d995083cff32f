package vn.tinhnha.participation.fieldreport.internal.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;
import vn.tinhnha.participation.fieldreport.internal.templates.TemplateListPage.Line;
import vn.tinhnha.participation.fieldreport.internal.templates.TemplateListPage.Section;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** The administrators' pages of templates. */
@Controller
class TemplateController {

    static final String PATH = AdminPage.HOME + "/mau-van-ban";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final TemplateService service;
    private final TemplateQueries queries;
    private final Province province;

    TemplateController(TemplateService service, TemplateQueries queries, Province province) {
        this.service = service;
        this.queries = queries;
        this.province = province;
    }

    @GetMapping(PATH)
    ModelAndView all(@RequestParam(name = "xong", defaultValue = "") String done) {
        List<ResponseTemplate> all = queries.all();
        List<Section> sections = Arrays.stream(TemplateKind.values())
                .map(kind -> new Section(
                        kind,
                        all.stream()
                                .filter(template -> template.kind() == kind)
                                .map(template -> new Line(template, category(template)))
                                .toList()))
                .toList();
        return new ModelAndView(
                "fieldreport/templates/list", Map.of("page", new TemplateListPage(sections, !done.isEmpty())));
    }

    /** The id is made with the form: sent twice it makes one template. */
    @GetMapping(PATH + "/moi")
    ModelAndView add(@RequestParam(name = "loai") TemplateKind kind, Locale locale) {
        return show(TemplateForm.empty(UUID.randomUUID(), kind), Map.of(), false, HttpStatus.OK, locale);
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable UUID id, Locale locale) {
        ResponseTemplate template =
                queries.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(TemplateForm.of(template), Map.of(), false, HttpStatus.OK, locale);
    }

    @PostMapping(ONE)
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam(name = "seen", defaultValue = "0") int seen,
            @RequestParam(name = "loai") TemplateKind kind,
            @RequestParam(name = "linh-vuc", defaultValue = "") String category,
            @RequestParam(name = "can-cu", defaultValue = "OTHER") RefusalGround ground,
            @RequestParam(name = "ten", defaultValue = "") String title,
            @RequestParam(name = "noi-dung", defaultValue = "") String text,
            @RequestParam(name = "dung", defaultValue = "false") boolean active,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            StaffMember staff,
            Locale locale) {
        String known = province.category(category).isPresent() ? category : "";
        TemplateForm form =
                new TemplateForm(id, seen, kind, known, ground, title, text.replace("\r\n", "\n"), active, reason);
        return switch (service.save(form, staff)) {
            case TemplateOutcome.Saved() -> saved();
            case TemplateOutcome.Stale(int version) ->
                show(form.on(version), Map.of(), true, HttpStatus.CONFLICT, locale);
            case TemplateOutcome.Invalid(var problems) ->
                show(form, problems, false, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        };
    }

    private ModelAndView show(
            TemplateForm form, Map<String, String> problems, boolean stale, HttpStatus status, Locale locale) {
        List<Option> categories = province.categories().stream()
                .map(category -> new Option(category.code(), category.name().in(locale)))
                .toList();
        TemplatePage page = new TemplatePage(form, categories, queries.changes(form.id()), problems, stale);
        return new ModelAndView("fieldreport/templates/template", Map.of("page", page), status);
    }

    private @Nullable LocalizedText category(ResponseTemplate template) {
        String code = template.category();
        return code == null
                ? null
                : province.category(code).map(Category::name).orElseGet(() -> new LocalizedText(code, code));
    }

    private static ModelAndView saved() {
        RedirectView view = new RedirectView(PATH + "?xong=1");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
