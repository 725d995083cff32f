package vn.tinhnha.participation.fieldreport.internal.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.LateCase;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.Line;

/** Writes the numbers of a report as a workbook that people can go on counting with. */
final class XlsxPaper {

    private static final List<String> LINE_TITLES = List.of(
            "TT",
            "Tên",
            "Tiếp nhận",
            "Đã trả lời",
            "Đang xử lý",
            "Đúng hạn",
            "Trễ hạn",
            "Tỷ lệ đúng hạn (%)",
            "Đã đánh giá",
            "Hài lòng",
            "Tỷ lệ hài lòng (%)",
            "Trung vị (giờ làm việc)",
            "P90 (giờ làm việc)");
    private static final List<String> CASE_TITLES = List.of(
            "TT", "Mã phản ánh", "Lĩnh vực", "Địa bàn", "Cơ quan xử lý", "Ngày nhận", "Hạn xử lý", "Có kết quả");
    private static final int NARROW = 13 * 256;
    private static final int WIDE = 34 * 256;

    private final XSSFWorkbook book;
    private final ZoneId zone;
    private final CellStyle head;
    private final CellStyle plain;
    private final CellStyle decimal;
    private final CellStyle day;

    private XlsxPaper(XSSFWorkbook book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
        this.head = style(true, "@");
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setWrapText(true);
        this.plain = style(false, "General");
        this.decimal = style(false, "0.0");
        this.day = style(false, "dd/mm/yyyy hh:mm");
    }

    static byte[] write(Paper paper, ZoneId zone) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new XlsxPaper(book, zone).sheets(paper.figures());
            book.getProperties().getCoreProperties().setTitle(paper.texts().title());
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a workbook in memory always takes more", impossible);
        }
    }

    private void sheets(PaperFigures figures) {
        lines("Tổng hợp", List.of(named(figures.total(), "Trong kỳ"), named(figures.before(), "Kỳ trước")));
        lines("Lĩnh vực", figures.categories());
        lines("Xã, phường", figures.wards());
        lines("Cơ quan", figures.agencies());
        cases("Quá hạn", figures.overdue());
        cases("Tồn đọng", figures.longStanding());
    }

    private void lines(String name, List<Line> lines) {
        Sheet sheet = sheet(name, LINE_TITLES, 1);
        for (Line line : lines) {
            fill(
                    sheet,
                    Arrays.asList(
                            sheet.getLastRowNum() + 1,
                            line.name(),
                            line.received(),
                            line.answered(),
                            line.inProgress(),
                            line.onTime(),
                            line.late(),
                            line.onTimeRate(),
                            line.rated(),
                            line.satisfied(),
                            line.satisfiedRate(),
                            hours(line.medianMinutes()),
                            hours(line.p90Minutes())));
        }
    }

    private void cases(String name, List<LateCase> cases) {
        Sheet sheet = sheet(name, CASE_TITLES, 4);
        for (LateCase late : cases) {
            fill(
                    sheet,
                    Arrays.asList(
                            sheet.getLastRowNum() + 1,
                            late.code(),
                            late.category(),
                            late.ward(),
                            late.agency(),
                            LocalDateTime.ofInstant(late.receivedAt(), zone),
                            late.due() == null ? null : LocalDateTime.ofInstant(late.due(), zone),
                            late.approvedAt() == null ? null : LocalDateTime.ofInstant(late.approvedAt(), zone)));
        }
    }

    private Sheet sheet(String name, List<String> titles, int wide) {
        Sheet sheet = book.createSheet(name);
        Row row = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(head);
            sheet.setColumnWidth(i, i == wide ? WIDE : NARROW);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void fill(Sheet sheet, List<@Nullable Object> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(plain);
            switch (values.get(i)) {
                case null -> cell.setBlank();
                case Integer number -> cell.setCellValue(number);
                case Double number -> {
                    cell.setCellValue(number);
                    cell.setCellStyle(decimal);
                }
                case LocalDateTime at -> {
                    cell.setCellValue(at);
                    cell.setCellStyle(day);
                }
                case Object text -> cell.setCellValue(text.toString());
            }
        }
    }

    private CellStyle style(boolean bold, String format) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 12);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Line named(Line line, String name) {
        return new Line(
                line.key(),
                name,
                line.received(),
                line.inProgress(),
                line.answered(),
                line.onTime(),
                line.late(),
                line.satisfied(),
                line.rated(),
                line.medianMinutes(),
                line.p90Minutes());
    }

    private static @Nullable Double hours(@Nullable Integer minutes) {
        return minutes == null ? null : minutes / 60.0;
    }
}
