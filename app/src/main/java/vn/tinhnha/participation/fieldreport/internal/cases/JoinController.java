package vn.tinhnha.participation.fieldreport.internal.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.WebUtils;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.ReportCode;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.CaseQueries;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.reporting.FileReception;
import vn.tinhnha.participation.fieldreport.internal.reporting.Problem;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReceivedFiles;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportForm;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReporterView;
import vn.tinhnha.participation.fieldreport.internal.reporting.ReportingProperties;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.limits.ClientNetwork;
import vn.tinhnha.platform.limits.RateLimits;
import vn.tinhnha.platform.limits.TooManyRequestsException;

/** "Tôi cũng gặp": the form, from the report's public page or with what was typed into the form for a new report. */
@Controller
class JoinController {

    private static final String PATH = "/phan-anh/{code}/cung-gap";
    private static final String VIEW = "fieldreport/cases/join";
    private static final String LIMIT = "fieldreport.join";

    private final PublicQueries reports;
    private final CaseQueries cases;
    private final JoinPages pages;
    private final JoiningService joining;
    private final FileReception reception;
    private final ReporterView reporters;
    private final Devices devices;
    private final RateLimits limits;
    private final ReportingProperties settings;

    JoinController(
            PublicQueries reports,
            CaseQueries cases,
            JoinPages pages,
            JoiningService joining,
            FileReception reception,
            ReporterView reporters,
            Devices devices,
            RateLimits limits,
            ReportingProperties settings) {
        this.reports = reports;
        this.cases = cases;
        this.pages = pages;
        this.joining = joining;
        this.reception = reception;
        this.reporters = reporters;
        this.devices = devices;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping(PATH)
    Object form(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        PublicFieldReport report = find(code);
        Optional<String> there = reporters
                .privatePath(report.code(), request)
                .or(() -> devices.find(request)
                        .map(DeviceId::hash)
                        .flatMap(device -> joining.voiceOf(report.id(), device))
                        .map(VoiceController::path));
        if (there.isPresent()) {
            return SeeOther.at(there.get());
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("page", pages.empty(report));
        return VIEW;
    }

    @PostMapping(PATH)
    Object join(
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        PublicFieldReport report = find(code);
        Optional<String> own = reporters.privatePath(report.code(), request);
        if (own.isPresent()) {
            return SeeOther.at(own.get());
        }
        DeviceId device = devices.findOrCreate(request, response);
        ReportForm form = ReportForm.of(request);
        try {
            limits.take(LIMIT, device.limitKey(), settings.device());
            limits.take(LIMIT, ClientNetwork.of(request), settings.network());
        } catch (TooManyRequestsException refusal) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfterSeconds()));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            ReceivedFiles kept = reception.receive(form.files(), List.of());
            return again(report, form, kept, List.of(), "fieldreport.form.too-often", locale, model);
        }
        ReceivedFiles received = reception.receive(form.files(), uploads(request));
        if (!received.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(report, form, received, received.problems(), null, locale, model);
        }
        return switch (joining.join(command(report, form, received.files(), device))) {
            case JoinOutcome.Joined(String token) -> SeeOther.at(VoiceController.path(token) + "?vua-gui");
            case JoinOutcome.Closed _ -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield again(find(code), form, received, List.of(), "fieldreport.join.closed", locale, model);
            }
            case JoinOutcome.Invalid(var byField) -> {
                List<Problem> problems = new ArrayList<>();
                byField.forEach((field, key) -> problems.add(new Problem(field, key)));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(report, form, received, problems, null, locale, model);
            }
        };
    }

    private String again(
            PublicFieldReport report,
            ReportForm form,
            ReceivedFiles received,
            List<Problem> problems,
            @Nullable String notice,
            Locale locale,
            Model model) {
        model.addAttribute("page", pages.again(report, form, received.files(), problems, notice, locale));
        return VIEW;
    }

    /** The report, or the case that it was merged into. */
    private PublicFieldReport find(String code) {
        return ReportCode.parse(code)
                .map(ReportCode::value)
                .map(known -> cases.publicCaseOf(known).orElse(known))
                .flatMap(reports::byCode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static JoinCase command(
            PublicFieldReport report, ReportForm form, List<StoredFile> files, DeviceId device) {
        return new JoinCase(
                form.submissionId(),
                report.code(),
                form.description(),
                new Contact(form.name(), form.phone(), form.homeAddress(), form.workplace()),
                files.stream().map(StoredFile::id).toList(),
                device.hash());
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
