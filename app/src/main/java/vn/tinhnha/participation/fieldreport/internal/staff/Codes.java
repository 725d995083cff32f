package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.LocalizedText;
import vn.tinhnha.participation.fieldreport.internal.FieldReport;
import vn.tinhnha.participation.fieldreport.internal.HandlingAgencies;
import vn.tinhnha.participation.fieldreport.internal.ResultElementQueries;
import vn.tinhnha.participation.fieldreport.internal.Unclassified;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Choices;
import vn.tinhnha.participation.fieldreport.internal.staff.StaffReportPage.Names;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.web.Option;

/** Turns the codes of a report into names, and names into choices; a code that left the profile shows as it is. */
@Component
class Codes {

    private final Province province;
    private final ResultElementQueries elements;
    private final HandlingAgencies agencies;

    Codes(Province province, ResultElementQueries elements, HandlingAgencies agencies) {
        this.province = province;
        this.elements = elements;
        this.agencies = agencies;
    }

    Names names(FieldReport report) {
        return new Names(
                category(report.category()),
                icon(report.category()),
                ward(report.ward()),
                agency(report.lead()),
                report.cooperating().stream().map(this::agency).toList());
    }

    LocalizedText category(String code) {
        if (code.equals(Unclassified.CODE)) {
            return Unclassified.CATEGORY;
        }
        return province.category(code).map(Category::name).orElseGet(() -> new LocalizedText(code, code));
    }

    String icon(String category) {
        return province.category(category).map(Category::icon).orElse("circle-help");
    }

    /** Empty where it is not known yet. */
    String ward(String code) {
        return province.ward(code).map(Ward::name).orElse(code);
    }

    /** Empty without a code. */
    String agency(@Nullable String code) {
        return code == null ? "" : agencies.name(code);
    }

    List<Option> categories(Locale locale) {
        return province.categories().stream()
                .map(category -> new Option(category.code(), category.name().in(locale)))
                .toList();
    }

    List<Option> wards() {
        return province.wards().stream()
                .map(ward -> new Option(ward.code(), ward.name()))
                .toList();
    }

    Choices choices(FieldReport report, Locale locale) {
        Optional<String> proposed = province.category(report.category())
                .flatMap(category -> province.ward(report.ward()).map(ward -> province.leadAgency(category, ward)))
                .map(Agency::code);
        return new Choices(
                categories(locale),
                wards(),
                agencies.all().stream()
                        .map(agency -> new Option(agency.code(), agency.name()))
                        .toList(),
                proposed.map(agencies::today).orElse(""),
                elements.active().stream()
                        .map(element ->
                                new Option(element.code(), element.name().in(locale)))
                        .toList());
    }
}
