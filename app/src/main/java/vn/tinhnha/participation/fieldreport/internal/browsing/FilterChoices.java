package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.web.Option;

/** What the filters offer, made once per language: the province does not change while the app runs. */
@Component
class FilterChoices {

    private final Province province;
    private final Map<Locale, List<Option>> categories = new ConcurrentHashMap<>();
    private final List<Option> wards;

    FilterChoices(Province province) {
        this.province = province;
        this.wards = province.wards().stream()
                .map(ward -> new Option(ward.code(), ward.name()))
                .toList();
    }

    List<Option> categories(Locale locale) {
        return categories.computeIfAbsent(
                locale,
                language -> province.categories().stream()
                        .map(category ->
                                new Option(category.code(), category.name().in(language)))
                        .toList());
    }

    List<Option> wards() {
        return wards;
    }
}
