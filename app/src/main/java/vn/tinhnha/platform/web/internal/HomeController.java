package vn.tinhnha.platform.web.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile.Function;

/** The first page, the search on it, and the page of everything else. */
@Controller
class HomeController {

    private static final int LONGEST_QUERY = 100;

    private final Province province;

    HomeController(Province province) {
        this.province = province;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("page", HomePage.of(functions()));
        return "web/home";
    }

    @GetMapping("/tim")
    String search(@RequestParam(name = "q", defaultValue = "") String query, Locale locale, Model model) {
        String words = query.strip();
        if (words.isEmpty()) {
            return "redirect:/";
        }
        String searched = words.substring(0, Math.min(LONGEST_QUERY, words.length()));
        model.addAttribute("page", HomePage.found(functions(), searched, locale));
        return "web/search";
    }

    @GetMapping("/them")
    String more(Model model) {
        model.addAttribute("page", HomePage.of(functions()));
        return "web/more";
    }

    private List<Function> functions() {
        return province.profile().functions();
    }
}
