package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.platform.province.Province;

/** The public list of reports. */
@Controller
class PublicListController {

    static final String PATH = "/phan-anh";
    static final String AFTER = "sau";
    private static final int PAGE = 20;

    private final PublicPageService reports;
    private final PublicListPages pages;
    private final ZoneId zone;

    PublicListController(PublicPageService reports, PublicListPages pages, Province province) {
        this.reports = reports;
        this.pages = pages;
        this.zone = province.profile().zone();
    }

    @GetMapping(PATH)
    String list(
            BrowseFilter filter,
            @RequestParam(name = AFTER, required = false) @Nullable String after,
            Locale locale,
            Model model) {
        Optional<ReportCode> code = Optional.ofNullable(filter.words()).flatMap(ReportCode::parse);
        if (code.isPresent()) {
            return "redirect:" + ReportNames.link(code.get().value());
        }
        Cursor cursor = after == null ? null : Cursor.parse(after).orElse(null);
        model.addAttribute(
                "page", pages.of(filter, cursor, reports.list(filter.toPublicFilter(zone), cursor, PAGE), locale));
        return "fieldreport/list";
    }
}
