package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Appendix;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block.Heading;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block.Paragraph;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.Line;
import vn.tinhnha.platform.province.Province;

/** Puts the words and the numbers of a report in the order in which it is printed. */
@Component
class PaperComposer {

    private final ZoneId zone;

    PaperComposer(Province province) {
        this.zone = province.profile().zone();
    }

    PaperDocument compose(Paper paper) {
        PaperTexts texts = paper.texts();
        LocalDate issued = paper.issuedOn();
        return new PaperDocument(
                texts.superior(),
                texts.agency(),
                "Số: " + (paper.number() == null ? "      " : paper.number()) + "/" + texts.symbol(),
                texts.place() + ", "
                        + (issued == null ? PaperDates.undated(paper.period().last()) : PaperDates.inWords(issued)),
                "BÁO CÁO",
                texts.title(),
                texts.addressee(),
                body(paper),
                texts.authority(),
                texts.post(),
                texts.signer(),
                texts.recipients().lines().filter(line -> !line.isBlank()).toList(),
                List.of(
                        new Appendix(
                                "Phụ lục I\nDANH SÁCH PHẢN ÁNH XỬ LÝ QUÁ HẠN",
                                PaperTables.cases(paper.figures().overdue(), zone),
                                "Không có phản ánh xử lý quá hạn."),
                        new Appendix(
                                "Phụ lục II\nDANH SÁCH PHẢN ÁNH TỒN ĐỌNG",
                                PaperTables.cases(paper.figures().longStanding(), zone),
                                "Không có phản ánh tồn đọng.")));
    }

    private List<Block> body(Paper paper) {
        PaperFigures figures = paper.figures();
        PaperTexts texts = paper.texts();
        List<Block> body = new ArrayList<>();
        paragraphs(body, texts.opening());
        body.add(new Heading("I. KẾT QUẢ TIẾP NHẬN, XỬ LÝ PHẢN ÁNH"));
        body.add(new Paragraph(summary(figures)));
        body.add(new Paragraph(quality(figures)));
        if (paper.kind() == PaperKind.RANKING) {
            body.add(PaperTables.ranking("Bảng 1. Kết quả xử lý phản ánh của các cơ quan, đơn vị", figures.agencies()));
        } else {
            body.add(PaperTables.lines("Bảng 1. Theo lĩnh vực", "Lĩnh vực", figures.categories()));
            body.add(PaperTables.lines("Bảng 2. Theo cơ quan xử lý", "Cơ quan, đơn vị", figures.agencies()));
        }
        section(body, "II. ĐÁNH GIÁ", texts.assessment());
        section(body, "III. KHÓ KHĂN, VƯỚNG MẮC", texts.difficulties());
        section(body, "IV. ĐỀ XUẤT, KIẾN NGHỊ", texts.proposals());
        body.add(new Paragraph("Trên đây là báo cáo " + lower(texts.title()) + ". " + texts.agency() + " kính báo cáo "
                + texts.addressee() + "./."));
        return body;
    }

    /** What was counted, in words. */
    static String summary(PaperFigures figures) {
        Line total = figures.total();
        int difference = total.received() - figures.before().received();
        String trend = difference == 0
                ? "bằng"
                : (difference > 0 ? "tăng " : "giảm ") + PaperDates.number(Math.abs(difference)) + " phản ánh so với";
        return "Trong kỳ, hệ thống tiếp nhận " + PaperDates.number(total.received()) + " phản ánh, " + trend
                + " kỳ trước liền kề. Đến thời điểm tổng hợp, đã công khai kết quả "
                + PaperDates.number(total.answered()) + " phản ánh; đang xử lý "
                + PaperDates.number(total.inProgress()) + " phản ánh; "
                + PaperDates.number(total.received() - total.answered() - total.inProgress())
                + " phản ánh đang chờ kiểm tra hoặc không được tiếp nhận.";
    }

    private static String quality(PaperFigures figures) {
        Line total = figures.total();
        return "Trong " + PaperDates.number(total.onTime() + total.late())
                + " phản ánh đã có kết quả được lãnh đạo cơ quan xử lý phê duyệt, "
                + PaperDates.number(total.onTime()) + " phản ánh đúng hạn, đạt tỷ lệ "
                + PaperDates.percent(total.onTimeRate()) + " (kỳ trước "
                + PaperDates.percent(figures.before().onTimeRate())
                + "). Một nửa số phản ánh được xử lý trong không quá " + PaperDates.hours(total.medianMinutes())
                + " giờ làm việc kể từ khi chuyển. Có " + PaperDates.number(total.rated())
                + " người đánh giá, tỷ lệ hài lòng " + PaperDates.percent(total.satisfiedRate())
                + ". Số phản ánh xử lý quá hạn: "
                + PaperDates.number(figures.overdue().size())
                + " (Phụ lục I); tồn đọng: "
                + PaperDates.number(figures.longStanding().size()) + " (Phụ lục II).";
    }

    private static void section(List<Block> body, String heading, String text) {
        body.add(new Heading(heading));
        paragraphs(body, text.isBlank() ? "Không có." : text);
    }

    private static void paragraphs(List<Block> body, String text) {
        text.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .map(Paragraph::new)
                .forEach(body::add);
    }

    private static String lower(String title) {
        return title.isEmpty() ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
