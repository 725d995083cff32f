package vn.tinhnha.participation.fieldreport.internal.alerts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.tinhnha.participation.fieldreport.internal.reporting.SeeOther;
import vn.tinhnha.platform.identity.DeviceId;
import vn.tinhnha.platform.identity.Devices;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/** What a device follows: a ward or a circle on the map. Nobody signs in. */
@Controller
class AlertController {

    static final String PATH = "/theo-doi-khu-vuc";
    private static final String VIEW = "fieldreport/alerts/page";

    private final AlertPages pages;
    private final AlertService alerts;
    private final AlertLimits limits;
    private final Province province;
    private final Rules rules;
    private final Devices devices;

    AlertController(
            AlertPages pages,
            AlertService alerts,
            AlertLimits limits,
            Province province,
            Rules rules,
            Devices devices) {
        this.pages = pages;
        this.alerts = alerts;
        this.limits = limits;
        this.province = province;
        this.rules = rules;
        this.devices = devices;
    }

    @GetMapping(PATH)
    String list(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        String said = request.getParameterMap().containsKey("da-theo-doi") ? "fieldreport.alerts.followed" : null;
        return show(device(request), AlertForm.EMPTY, Map.of(), said, response, locale, model);
    }

    @PostMapping(PATH)
    Object follow(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        AlertForm form = AlertForm.of(request);
        DeviceId device = devices.findOrCreate(request, response);
        Map<String, String> problems = form.problems(province, rules.get(AlertRules.LARGEST_RADIUS));
        if (problems.isEmpty()) {
            limits.take(form.email(), request);
            if (alerts.follow(form.area(), form.email(), device.hash()) == AlertService.Outcome.FOLLOWED) {
                return SeeOther.at(PATH + "?da-theo-doi");
            }
            problems = Map.of("kind", "fieldreport.alerts.problem.too-many");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(Optional.of(device), form, problems, null, response, locale, model);
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/thoi")
    Object stop(@PathVariable UUID id, HttpServletRequest request) {
        device(request).ifPresent(device -> alerts.stop(id, device.hash()));
        return SeeOther.at(PATH);
    }

    private Optional<DeviceId> device(HttpServletRequest request) {
        return devices.find(request);
    }

    private String show(
            Optional<DeviceId> device,
            AlertForm form,
            Map<String, String> problems,
            @Nullable String said,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("page", pages.page(device.map(DeviceId::hash).orElse(null), form, problems, said, locale));
        return VIEW;
    }
}
