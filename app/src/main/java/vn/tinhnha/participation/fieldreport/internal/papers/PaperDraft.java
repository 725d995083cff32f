package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** Proposes the words of a new report; officials change them as they like. */
@Component
class PaperDraft {

    private static final String BASIS =
            "Quy chế tiếp nhận, xử lý thông tin phản ánh hiện trường ban hành kèm theo Quyết định số 482/QĐ-UBND";

    private final Province province;

    PaperDraft(Province province) {
        this.province = province;
    }

    PaperTexts of(PaperKind kind, Span period) {
        String agency = province.agencies().stream()
                .filter(candidate -> candidate.kind() == Agency.Kind.OPERATIONS_CENTER)
                .map(Agency::name)
                .findFirst()
                .orElseGet(() -> province.profile().name().vi());
        String name = province.profile().name().vi();
        boolean ranking = kind == PaperKind.RANKING;
        return new PaperTexts(
                "Ủy ban nhân dân tỉnh " + name,
                agency,
                "BC-IOC",
                name,
                ranking ? "Sở Nội vụ" : "Ủy ban nhân dân tỉnh",
                title(kind, period),
                "Thực hiện " + (ranking ? "khoản 5" : "khoản 4") + " Điều 13 " + BASIS + ", " + agency
                        + " báo cáo kết quả tiếp nhận, xử lý phản ánh hiện trường, số liệu tính từ ngày "
                        + PaperDates.day(period.first()) + " đến hết ngày " + PaperDates.day(period.last())
                        + " như sau:",
                "",
                "",
                "",
                "",
                "GIÁM ĐỐC",
                "",
                "Như trên;\n" + (ranking ? "Ủy ban nhân dân tỉnh (báo cáo);\n" : "Các cơ quan xử lý phản ánh;\n")
                        + "Lưu: VT.");
    }

    private static String title(PaperKind kind, Span period) {
        LocalDate last = period.last();
        return "Kết quả tiếp nhận, xử lý phản ánh hiện trường "
                + switch (kind) {
                    case MONTHLY -> "tháng " + last.getMonthValue() + " năm " + last.getYear();
                    case QUARTERLY -> "quý " + roman((last.getMonthValue() + 2) / 3) + " năm " + last.getYear();
                    case YEARLY -> "năm " + last.getYear();
                    case RANKING ->
                        "của các cơ quan, đơn vị 6 tháng " + (last.getMonthValue() <= 6 ? "đầu" : "cuối") + " năm "
                                + last.getYear();
                    case AD_HOC -> "từ ngày " + PaperDates.day(period.first()) + " đến ngày " + PaperDates.day(last);
                };
    }

    private static String roman(int quarter) {
        return quarter == 4 ? "IV" : "I".repeat(quarter);
    }
}
