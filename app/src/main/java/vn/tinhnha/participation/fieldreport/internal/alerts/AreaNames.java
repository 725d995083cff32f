package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.alerts.Area.Circle;
import vn.tinhnha.participation.fieldreport.internal.alerts.Area.InWard;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Names areas as people call them, and finds their public lists. */
@Component
class AreaNames {

    private final Province province;
    private final MessageSource messages;

    AreaNames(Province province, MessageSource messages) {
        this.province = province;
        this.messages = messages;
    }

    String of(Area area, Locale locale) {
        return switch (area) {
            case InWard(String ward) -> ward(ward);
            case Circle circle ->
                messages.getMessage(
                        "fieldreport.alerts.circle",
                        new Object[] {
                            circle.radius(),
                            province.wardAt(circle.center()).map(Ward::name).orElse("")
                        },
                        locale);
        };
    }

    /** The public list of the ward, or of the ward in which the circle lies. */
    String listPath(Area area) {
        return "/phan-anh" + query(area);
    }

    String feedPath(Area area) {
        return "/phan-anh/atom.xml" + query(area);
    }

    private String query(Area area) {
        return switch (area) {
            case InWard(String ward) -> "?xa=" + ward;
            case Circle circle ->
                province.wardAt(circle.center())
                        .map(ward -> "?xa=" + ward.code())
                        .orElse("");
        };
    }

    private String ward(String code) {
        return province.ward(code).map(Ward::name).orElse(code);
    }
}
