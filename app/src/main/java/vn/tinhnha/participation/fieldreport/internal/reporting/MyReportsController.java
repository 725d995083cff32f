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
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.PublicStage;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.internal.OwnershipQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.TrackingTokens;
import vn.tinhnha.participation.fieldreport.internal.Unclassified;
import vn.tinhnha.participation.fieldreport.internal.reporting.MyReportsPage.Row;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.PagePart;

/** "My reports": what this device sent, and the way back to a report by its code or its private link. */
@Controller
class MyReportsController {

    private static final String PATH = "/phan-anh/cua-toi";
    private static final int SHOWN = 100;
    private static final Pattern TRACKING_LINK = Pattern.compile("theo-doi/(?:(cung-gap)/)?([A-Za-z0-9_-]+)");

    private final PublicQueries reports;
    private final OwnershipQueries ownership;
    private final ReporterView reporters;
    private final TrackingTokens tokens;
    private final Devices devices;
    private final Province province;
    private final List<MyReportsPanel> panels;

    MyReportsController(
            PublicQueries reports,
            OwnershipQueries ownership,
            ReporterView reporters,
            TrackingTokens tokens,
            Devices devices,
            Province province,
            List<MyReportsPanel> panels) {
        this.reports = reports;
        this.ownership = ownership;
        this.reporters = reporters;
        this.tokens = tokens;
        this.devices = devices;
        this.province = province;
        this.panels = panels;
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
            String token = link.group(2);
            if (link.group(1) != null) {
                return Optional.of("/phan-anh/theo-doi/cung-gap/" + token);
            }
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
        PrivatePage.keep(response);
        byte[] device = devices.find(request).map(DeviceId::hash).orElse(null);
        List<Row> rows = device == null
                ? List.of()
                : reports.ofDevice(device, SHOWN).stream().map(this::row).toList();
        List<PagePart> more = device == null
                ? List.of()
                : panels.stream().flatMap(panel -> panel.part(device).stream()).toList();
        model.addAttribute("page", new MyReportsPage(rows, more, typed, problem));
        return "fieldreport/mine";
    }

    private Row row(PublicFieldReport report) {
        return new Row(
                TrackingController.path(tokens.of(report.id())),
                report.code(),
                province.category(report.category()).map(Category::name).orElse(Unclassified.CATEGORY),
                report.description(),
                province.ward(report.ward()).map(Ward::name).orElse(""),
                report.cover(),
                report.receivedAt(),
                report.stage(),
                report.stage() == PublicStage.ANSWERED && report.satisfaction() == null);
    }
}
