package vn.tinhnha.participation.fieldreport.internal.reopening;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningQueries.Waiting;
import vn.tinhnha.participation.fieldreport.internal.reopening.ReopeningQueuePage.Row;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Lists the requests to reopen for the center. */
@Controller
class ReopeningQueueController {

    static final String PATH = "/dieu-hanh/mo-lai";
    private static final int MOST = 100;

    private final ReopeningQueries queries;
    private final Province province;

    ReopeningQueueController(ReopeningQueries queries, Province province) {
        this.queries = queries;
        this.province = province;
    }

    @GetMapping(PATH)
    String waiting(Model model) {
        model.addAttribute(
                "page",
                new ReopeningQueuePage(
                        queries.waiting(MOST).stream().map(this::row).toList()));
        return "fieldreport/reopening/queue";
    }

    private Row row(Waiting waiting) {
        return new Row(
                waiting.code(),
                "/dieu-hanh/" + waiting.code() + "#mo-lai",
                province.category(waiting.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(waiting.category(), "")),
                province.ward(waiting.ward()).map(Ward::name).orElse(""),
                waiting.description(),
                waiting.askedAt(),
                waiting.attempt() == 2);
    }
}
