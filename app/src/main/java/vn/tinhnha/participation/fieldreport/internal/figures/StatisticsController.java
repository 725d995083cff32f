package vn.tinhnha.participation.fieldreport.internal.figures;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public statistics. */
@Controller
class StatisticsController {

    static final String PATH = "/phan-anh/thong-ke";

    private final StatisticsPages pages;

    StatisticsController(StatisticsPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    String statistics(@RequestParam(name = "ky", defaultValue = "all") String period, Locale locale, Model model) {
        model.addAttribute("page", pages.of(Period.parse(period).orElse(Period.ALL), locale));
        return "fieldreport/figures/statistics";
    }
}
