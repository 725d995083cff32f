package vn.tinhnha.integration.open311.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tinhnha.integration.open311.internal.Resources.Attribute;
import vn.tinhnha.integration.open311.internal.Resources.AttributeValue;
import vn.tinhnha.integration.open311.internal.Resources.Service;
import vn.tinhnha.integration.open311.internal.Resources.ServiceDefinition;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;

/** The categories of the province as the services of the standard. */
@Component
class ServiceCatalog {

    /** The one question beyond the usual: a report of it is handled but never published. */
    static final String CONFIDENTIAL = "confidential";

    static final String YES = "yes";

    private static final LocalizedText QUESTION = new LocalizedText(
            "Giữ kín phản ánh này, không công khai?", "Keep this report confidential and unpublished?");
    private static final LocalizedText ANSWER_YES = new LocalizedText("Có", "Yes");
    private static final LocalizedText ANSWER_NO = new LocalizedText("Không", "No");
    private static final LocalizedText URGENT = new LocalizedText("khẩn cấp", "urgent");

    private final Province province;

    ServiceCatalog(Province province) {
        this.province = province;
    }

    List<Service> services(Locale locale) {
        return province.categories().stream()
                .map(category -> service(category, locale))
                .toList();
    }

    private static Service service(Category category, Locale locale) {
        return new Service(
                category.code(),
                category.name().in(locale),
                category.description().in(locale),
                true,
                "realtime",
                category.urgent() ? URGENT.in(locale) : "",
                "");
    }

    ServiceDefinition definition(String code, Locale locale) {
        if (province.category(code).isEmpty()) {
            throw RefusedException.notFound("service_code was not found");
        }
        return new ServiceDefinition(
                code,
                List.of(new Attribute(
                        true,
                        CONFIDENTIAL,
                        "singlevaluelist",
                        false,
                        "",
                        1,
                        QUESTION.in(locale),
                        List.of(
                                new AttributeValue(YES, ANSWER_YES.in(locale)),
                                new AttributeValue("no", ANSWER_NO.in(locale))))));
    }
}
