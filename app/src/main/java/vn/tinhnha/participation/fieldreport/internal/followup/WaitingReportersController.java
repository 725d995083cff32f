package vn.tinhnha.participation.fieldreport.internal.followup;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.followup.ClarificationQueries.Waiting;
import vn.tinhnha.participation.fieldreport.internal.followup.WaitingReportersPage.Row;
import vn.tinhnha.participation.fieldreport.internal.staff.Desk;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Lists the reporters who wait for an answer, for the desk that owes it. */
@Controller
class WaitingReportersController {

    static final String LAST_PART = "/cho-lam-ro";
    private static final int MOST = 100;

    private final ClarificationQueries queries;
    private final Province province;
    private final InstantSource time;

    WaitingReportersController(ClarificationQueries queries, Province province, InstantSource time) {
        this.queries = queries;
        this.province = province;
        this.time = time;
    }

    @GetMapping(Desk.PATH + LAST_PART)
    String waiting(@PathVariable String desk, StaffMember staff, Model model) {
        Desk own = Desk.of(desk);
        if (!own.admits(staff)) {
            throw new AccessDeniedException("not this official's desk");
        }
        Instant now = time.instant();
        model.addAttribute(
                "page",
                new WaitingReportersPage(
                        own.path(),
                        queries.waiting(own.agencies(staff), MOST).stream()
                                .map(waiting -> row(own, waiting, now))
                                .toList()));
        return "fieldreport/followup/waiting";
    }

    private Row row(Desk desk, Waiting waiting, Instant now) {
        return new Row(
                waiting.code(),
                desk.path() + "/" + waiting.code() + "#nhan-tin",
                province.category(waiting.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(waiting.category(), "")),
                province.ward(waiting.ward()).map(Ward::name).orElse(""),
                waiting.description(),
                waiting.since(),
                waiting.answerBy(),
                waiting.answerBy().isBefore(now));
    }
}
