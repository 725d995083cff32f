package vn.tinhnha.participation.fieldreport.internal.reporting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.tinhnha.participation.fieldreport.Satisfaction;
import vn.tinhnha.participation.fieldreport.internal.DissatisfactionReason;
import vn.tinhnha.participation.fieldreport.internal.RatingService;
import vn.tinhnha.participation.fieldreport.internal.RatingService.Outcome;
import vn.tinhnha.participation.fieldreport.internal.ReporterProof;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;

/** Takes the reporter's verdict, from the private page or from the public one. */
@Controller
class RatingController {

    private final RatingService ratings;
    private final ReporterView reporters;
    private final Devices devices;

    RatingController(RatingService ratings, ReporterView reporters, Devices devices) {
        this.ratings = ratings;
        this.reporters = reporters;
        this.devices = devices;
    }

    @PostMapping("/phan-anh/{code}/danh-gia")
    Object rate(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String satisfaction,
            @RequestParam(name = "reason", defaultValue = "") List<String> reasons,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        byte[] device = devices.find(request).map(DeviceId::hash).orElse(null);
        ReporterProof proof = new ReporterProof(device, token);
        TrackingPage page = reporters
                .view(code, proof, request, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Optional<Satisfaction> verdict = verdict(satisfaction);
        if (verdict.isEmpty()) {
            return again(page, "fieldreport.rating.missing", comment, response, model);
        }
        Outcome outcome = ratings.rate(code, verdict.get(), reasons(reasons), comment, proof);
        return switch (outcome) {
            case RATED -> SeeOther.at((token == null ? "/phan-anh/" + code : page.path()) + "?da-danh-gia#danh-gia");
            case NOT_THE_REPORTER -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case REASON_MISSING -> again(page, "fieldreport.rating.reason.missing", comment, response, model);
            case NOT_ANSWERED, CLOSED -> again(page, "fieldreport.rating.closed", comment, response, model);
        };
    }

    private static String again(
            TrackingPage page, String problem, String comment, HttpServletResponse response, Model model) {
        PrivatePage.keep(response);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page.withRatingProblem(problem, comment));
        return TrackingController.VIEW;
    }

    private static Optional<Satisfaction> verdict(String sent) {
        return Arrays.stream(Satisfaction.values())
                .filter(grade -> grade.name().equals(sent))
                .findFirst();
    }

    private static Set<DissatisfactionReason> reasons(List<String> sent) {
        return Arrays.stream(DissatisfactionReason.values())
                .filter(reason -> sent.contains(reason.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DissatisfactionReason.class)));
    }
}
