package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.participation.fieldreport.internal.reporting.MyReportsPage.Row;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** "My reports": what this device sent, and the way back to a report by its code or its private link. */
@Controller
class MyReportsController {

    private static final String PATH = "/phan-anh/cua-toi";
    private static final int SHOWN = 100;
    private static final Pattern TRACKING_LINK = Pattern.compile("theo-doi/([A-Za-z0-9_-]+)");

    private final PublicQueries reports;
    private final OwnershipQueries ownership;
    private final ReporterView reporters;
    private final TrackingTokens tokens;
    private final Devices devices;
    private final Province province;

    MyReportsController(
            PublicQueries reports,
            OwnershipQueries ownership,
            ReporterView reporters,
            TrackingTokens tokens,
            Devices devices,
            Province province) {
        this.reports = reports;
        this.ownership = ownership;
        this.reporters = reporters;
        this.tokens = tokens;
        this.devices = devices;
        this.province = province;
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, HttpServletResponse response, Model model) {
        return show("", null, request, response, model);
    }

    /** A form with method post: a private link must not end up in an address. */
    @PostMapping(PATH)
    Object lookUp(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> found = find(code.strip(), request);
        if (found.isPresent()) {
            return SeeOther.at(found.get());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(code, "fieldreport.mine.not-found", request, response, model);
    }

    private Optional<String> find(String typed, HttpServletRequest request) {
        Matcher link = TRACKING_LINK.matcher(typed);
        if (link.find()) {
            String token = link.group(1);
            return ownership.codeOf(token).map(_ -> TrackingController.path(token));
        }
        return ReportCode.parse(typed)
                .map(ReportCode::value)
                .flatMap(code -> reporters
                        .privatePath(code, request)
                        .or(() -> reports.byCode(code).map(report -> "/phan-anh/" + report.code())));
    }

    private String show(
            String typed,
            @Nullable String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        TrackingController.keepPrivate(response);
        List<Row> rows = devices
                .find(request)
                .map(DeviceId::hash)
                .map(device -> reports.ofDevice(device, SHOWN))
                .orElse(List.of())
                .stream()
                .map(this::row)
                .toList();
        model.addAttribute("page", new MyReportsPage(rows, typed, problem));
        return "fieldreport/mine";
    }

    private Row row(PublicFieldReport report) {
        return new Row(
                TrackingController.path(tokens.of(report.id())),
                report.code(),
                province.category(report.category())
                        .map(Category::name)
                        .orElseGet(() -> new LocalizedText(report.category(), "")),
                report.description(),
                province.ward(report.ward()).map(Ward::name).orElse(""),
                report.cover(),
                report.receivedAt(),
                report.stage(),
                report.stage() == PublicStage.ANSWERED && report.satisfaction() == null);
    }
}
