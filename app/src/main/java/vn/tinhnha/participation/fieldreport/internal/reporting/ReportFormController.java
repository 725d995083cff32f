package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportIntake.Outcome.Familiar;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportIntake.Outcome.Sent;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportIntake.Outcome.ToCorrect;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.identity.ResumableForm;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimits;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/** The form: shows it, and takes it as a plain browser sends it. */
@Controller
class ReportFormController implements ResumableForm {

    static final String PATH = "/phan-anh/gui";
    private static final String VIEW = "fieldreport/form";
    private static final String LIMIT = "fieldreport.submit";

    private final ReportFormPages pages;
    private final ReportIntake intake;
    private final Devices devices;
    private final RateLimits limits;
    private final ReportingProperties settings;

    ReportFormController(
            ReportFormPages pages,
            ReportIntake intake,
            Devices devices,
            RateLimits limits,
            ReportingProperties settings) {
        this.pages = pages;
        this.intake = intake;
        this.devices = devices;
        this.limits = limits;
        this.settings = settings;
    }

    @Override
    public String path() {
        return PATH;
    }

    @GetMapping(PATH)
    String form(Model model) {
        model.addAttribute("page", pages.empty());
        return VIEW;
    }

    @PostMapping(PATH)
    Object send(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        ReportForm form = ReportForm.of(request);
        DeviceId device = devices.findOrCreate(request, response);
        try {
            limits.take(LIMIT, device.limitKey(), settings.device());
            limits.take(LIMIT, ClientNetwork.of(request), settings.network());
        } catch (TooManyRequestsException refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
            ToCorrect kept = intake.keep(form, List.of());
            return again(kept, "fieldreport.form.too-often", HttpStatus.TOO_MANY_REQUESTS, response, locale, model);
        }
        if (ResumableForm.isExpired(request)) {
            ToCorrect kept = intake.keep(form, uploads(request));
            return again(kept, "fieldreport.form.expired", HttpStatus.FORBIDDEN, response, locale, model);
        }
        return switch (intake.send(form, uploads(request), device)) {
            case Sent(var receipt) -> SeeOther.at(TrackingController.path(receipt.trackingToken()) + "?vua-gui");
            case Familiar familiar -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", pages.confirm(familiar));
                yield VIEW;
            }
            case ToCorrect toCorrect ->
                again(toCorrect, null, HttpStatus.UNPROCESSABLE_CONTENT, response, locale, model);
        };
    }

    private String again(
            ToCorrect kept,
            @Nullable String notice,
            HttpStatus status,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        response.setStatus(status.value());
        model.addAttribute("page", pages.again(kept, notice, locale));
        return VIEW;
    }

    private static List<MultipartFile> uploads(HttpServletRequest request) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : Stream.of("photos", "video")
                        .flatMap(part -> multipart.getFiles(part).stream())
                        .toList();
    }
}
