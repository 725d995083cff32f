package vn.tinhnha.participation.fieldreport.internal.results;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.ResultElementQueries;
import vn.tinhnha.participation.fieldreport.internal.results.ResultFormPage.Problem;
import vn.tinhnha.participation.fieldreport.internal.results.ResultFormPage.Rule;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;

/** The administrators' page about results: photos by category, elements of the answer. */
@Controller
class ResultFormController {

    static final String PATH = "/quan-tri/anh-ket-qua";

    private static final int LONGEST_NAME = 120;

    private final ResultFormService form;
    private final ResultElementQueries elements;
    private final Province province;

    ResultFormController(ResultFormService form, ResultElementQueries elements, Province province) {
        this.form = form;
        this.elements = elements;
        this.province = province;
    }

    @GetMapping(PATH)
    ModelAndView page(@RequestParam(name = "xong", required = false) String done) {
        return show(new Problem(null, "", ""), done != null);
    }

    @PostMapping(PATH)
    ModelAndView requirePhotos(
            @RequestParam(name = "linh-vuc", defaultValue = "") List<String> categories,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            StaffMember staff) {
        if (reason.isBlank()) {
            return again(new Problem("fieldreport.problem.reason", "photos", ""));
        }
        form.requirePhotos(categories, reason.strip(), staff);
        return done();
    }

    @PostMapping(PATH + "/noi-dung")
    ModelAndView saveElement(
            @RequestParam(name = "ma", defaultValue = "") String code,
            @RequestParam(name = "ten", defaultValue = "") String vietnamese,
            @RequestParam(name = "ten-en", defaultValue = "") String english,
            @RequestParam(name = "dung", defaultValue = "false") boolean active,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            StaffMember staff) {
        if (vietnamese.isBlank() || vietnamese.length() > LONGEST_NAME || english.length() > LONGEST_NAME) {
            return again(new Problem("fieldreport.results.problem.name", code, vietnamese));
        }
        form.saveElement(code, new LocalizedText(vietnamese.strip(), english.strip()), active, reason.strip(), staff);
        return done();
    }

    private ModelAndView again(Problem problem) {
        ModelAndView view = show(problem, false);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView show(Problem problem, boolean done) {
        List<Rule> rules = form.photoRules().stream()
                .map(rule -> new Rule(rule, name(rule.category())))
                .toList();
        return new ModelAndView(
                "fieldreport/results/admin", Map.of("page", new ResultFormPage(rules, elements.all(), problem, done)));
    }

    private LocalizedText name(String category) {
        return province.category(category).map(Category::name).orElseGet(() -> new LocalizedText(category, ""));
    }

    private static ModelAndView done() {
        RedirectView view = new RedirectView(PATH + "?xong=1");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
