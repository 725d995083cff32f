package vn.tinhnha.participation.fieldreport.internal.figures;

import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Puts names in the place of the keys of a dimension; what the province no longer lists keeps its code. */
@Component
public class FigureNames {

    private final Province province;
    private final MessageSource messages;

    FigureNames(Province province, MessageSource messages) {
        this.province = province;
        this.messages = messages;
    }

    public String of(Dimension dimension, String key, Locale locale) {
        return switch (dimension) {
            case ALL -> messages.getMessage("fieldreport.figures.period.all", null, locale);
            case CATEGORY ->
                province.category(key)
                        .map(category -> category.name().in(locale))
                        .orElse(key);
            case WARD -> province.ward(key).map(Ward::name).orElse(key);
            case AGENCY -> province.agency(key).map(Agency::name).orElse(key);
            case MONTH -> month(YearMonth.parse(key), messages, locale);
        };
    }

    static String month(YearMonth month, MessageSource messages, Locale locale) {
        return messages.getMessage(
                "fieldreport.figures.period.month",
                new Object[] {Integer.toString(month.getMonthValue()), Integer.toString(month.getYear())},
                locale);
    }
}
