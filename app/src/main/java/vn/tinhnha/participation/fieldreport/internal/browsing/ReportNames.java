package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.internal.Unclassified;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;

/** Puts names in the place of the codes of a report; what the province no longer lists keeps its code. */
@Component
class ReportNames {

    private static final int EXCERPT = 140;
    private static final Pattern OTHER_THAN_ONE_SPACE = Pattern.compile("[\\s&&[^ ]]\\s*|\\s{2,}");
    private static final String UNKNOWN_ICON = "circle-help";

    private final Province province;

    ReportNames(Province province) {
        this.province = province;
    }

    ReportCard card(PublicFieldReport report) {
        return new ReportCard(
                report.code(),
                link(report.code()),
                excerpt(report.description()),
                report.stage(),
                category(report.category()),
                icon(report.category()),
                ward(report.ward()),
                report.urgent(),
                report.receivedAt(),
                report.cover());
    }

    static String link(String code) {
        return "/phan-anh/" + code;
    }

    LocalizedText category(String code) {
        if (code.equals(Unclassified.CODE)) {
            return Unclassified.CATEGORY;
        }
        return province.category(code).map(Category::name).orElseGet(() -> new LocalizedText(code, code));
    }

    String icon(String category) {
        return province.category(category).map(Category::icon).orElse(UNKNOWN_ICON);
    }

    String ward(String code) {
        return province.ward(code).map(Ward::name).orElse(code);
    }

    @Nullable
    String agency(@Nullable String code) {
        return code == null ? null : province.agency(code).map(Agency::name).orElse(code);
    }

    /** The first words, cut between two of them. */
    static String excerpt(String description) {
        String line = OTHER_THAN_ONE_SPACE.matcher(description).replaceAll(" ");
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end > 0 ? end : EXCERPT) + "…";
    }
}
