package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.kernel.Cursor;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;

/** The public list of reports. */
@Controller
class PublicListController {

    static final String PATH = "/phan-anh";
    static final String AFTER = "sau";
    private static final int PAGE = 20;

    private final PublicQueries queries;
    private final PublicListPages pages;

    PublicListController(PublicQueries queries, PublicListPages pages) {
        this.queries = queries;
        this.pages = pages;
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
                "page", pages.of(filter, cursor, queries.list(filter.toPublicFilter(), cursor, PAGE), locale));
        return "fieldreport/list";
    }
}
