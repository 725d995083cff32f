package vn.tinhnha.integration.open311.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.tinhnha.integration.open311.internal.Answers.Kind;
import vn.tinhnha.integration.open311.internal.Resources.Filed;
import vn.tinhnha.participation.fieldreport.FieldReports;
import vn.tinhnha.participation.fieldreport.SubmissionOutcome;
import vn.tinhnha.platform.limits.RateLimit;
import vn.tinhnha.platform.limits.RateLimits;
import vn.tinhnha.platform.province.Province;

/** Files reports for clients that have a key. */
@RestController
@RequestMapping(ServicesController.BASE)
class FilingController {

    /** A client stands for many people, so it may send much more than one of them. */
    private static final RateLimit PER_KEY = new RateLimit(120, Duration.ofMinutes(1));

    private final FieldReports reports;
    private final FilingForm form;
    private final ApiKeys keys;
    private final RateLimits limits;
    private final Jurisdiction jurisdiction;
    private final Province province;
    private final MessageSource messages;
    private final Answers answers;
    private final InstantSource time;

    FilingController(
            FieldReports reports,
            FilingForm form,
            ApiKeys keys,
            RateLimits limits,
            Jurisdiction jurisdiction,
            Province province,
            MessageSource messages,
            Answers answers,
            InstantSource time) {
        this.reports = reports;
        this.form = form;
        this.keys = keys;
        this.limits = limits;
        this.jurisdiction = jurisdiction;
        this.province = province;
        this.messages = messages;
        this.answers = answers;
        this.time = time;
    }

    @PostMapping(
            path = {"/requests", "/requests.{format:json|xml}"},
            consumes = {MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.MULTIPART_FORM_DATA_VALUE})
    ResponseEntity<byte[]> file(
            @RequestParam Map<String, String> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            Locale accepted,
            HttpServletRequest request) {
        jurisdiction.check(fields.get("jurisdiction_id"));
        ApiKey key = keys.recognize(fields.getOrDefault("api_key", ""))
                .orElseThrow(() ->
                        new RefusedException(HttpStatus.FORBIDDEN, List.of("api_key is missing or was not found")));
        limits.take("open311.submit", key.id().toString(), PER_KEY);
        Locale locale = Language.of(fields.get("locale"), accepted);
        LocalDate today = LocalDate.ofInstant(time.instant(), province.profile().zone());
        return switch (reports.submit(form.read(fields, SubmissionKey.of(key.id(), idempotencyKey, fields, today)))) {
            case SubmissionOutcome.Received received ->
                answers.list(
                        request,
                        received.repeated() ? HttpStatus.OK : HttpStatus.CREATED,
                        Kind.REQUESTS,
                        List.of(new Filed(
                                received.code(),
                                received.trackingToken(),
                                messages.getMessage("open311.notice", null, locale),
                                null)));
            case SubmissionOutcome.Invalid(Map<String, String> problems) ->
                throw new RefusedException(HttpStatus.BAD_REQUEST, descriptions(problems, locale));
        };
    }

    private List<String> descriptions(Map<String, String> problems, Locale locale) {
        return problems.entrySet().stream()
                .map(problem -> problem.getKey() + ": " + messages.getMessage(problem.getValue(), null, locale))
                .toList();
    }
}
