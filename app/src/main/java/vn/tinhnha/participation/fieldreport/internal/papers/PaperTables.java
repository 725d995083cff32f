package vn.tinhnha.participation.fieldreport.internal.papers;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Block.Table;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperDocument.Column;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.LateCase;
import vn.tinhnha.participation.fieldreport.internal.papers.PaperFigures.Line;

/** The tables of a report. */
final class PaperTables {

    private PaperTables() {}

    static Table lines(String caption, String first, List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name(),
                    PaperDates.number(line.received()),
                    PaperDates.number(line.answered()),
                    PaperDates.number(line.inProgress()),
                    PaperDates.number(line.onTime()),
                    PaperDates.number(line.late()),
                    PaperDates.percent(line.onTimeRate())));
        }
        return new Table(
                caption,
                List.of(
                        new Column("TT", 6, true),
                        new Column(first, 34, false),
                        new Column("Tiếp nhận", 11, true),
                        new Column("Đã trả lời", 10, true),
                        new Column("Đang xử lý", 10, true),
                        new Column("Đúng hạn", 9, true),
                        new Column("Trễ hạn", 9, true),
                        new Column("Tỷ lệ đúng hạn", 11, true)),
                rows);
    }

    /** The order for the Department of Home Affairs: by results in time, then by verdicts, then by work done. */
    static Table ranking(String caption, List<Line> agencies) {
        Comparator<Line> best = Comparator.comparingDouble(PaperTables::onTime)
                .thenComparingDouble(PaperTables::satisfied)
                .thenComparingInt(Line::answered)
                .reversed()
                .thenComparing(Line::name);
        List<Line> ranked = agencies.stream()
                .filter(line -> line.onTimeRate() != null)
                .sorted(best)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Line line : ranked) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    line.name(),
                    PaperDates.number(line.received()),
                    PaperDates.number(line.onTime()),
                    PaperDates.number(line.late()),
                    PaperDates.percent(line.onTimeRate()),
                    PaperDates.percent(line.satisfiedRate()),
                    PaperDates.hours(line.medianMinutes())));
        }
        return new Table(
                caption,
                List.of(
                        new Column("Hạng", 8, true),
                        new Column("Cơ quan, đơn vị", 33, false),
                        new Column("Được giao", 10, true),
                        new Column("Đúng hạn", 9, true),
                        new Column("Trễ hạn", 9, true),
                        new Column("Tỷ lệ đúng hạn", 10, true),
                        new Column("Tỷ lệ hài lòng", 10, true),
                        new Column("Trung vị (giờ làm việc)", 11, true)),
                rows);
    }

    static Table cases(List<LateCase> cases, ZoneId zone) {
        List<List<String>> rows = new ArrayList<>();
        for (LateCase late : cases) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    late.code(),
                    late.category(),
                    late.ward(),
                    late.agency(),
                    PaperDates.day(late.receivedAt(), zone),
                    PaperDates.day(late.due(), zone),
                    late.approvedAt() == null ? "Chưa có" : PaperDates.day(late.approvedAt(), zone)));
        }
        return new Table(
                "",
                List.of(
                        new Column("TT", 5, true),
                        new Column("Mã phản ánh", 15, false),
                        new Column("Lĩnh vực", 13, false),
                        new Column("Địa bàn", 12, false),
                        new Column("Cơ quan xử lý", 16, false),
                        new Column("Ngày nhận", 13, false),
                        new Column("Hạn xử lý", 13, false),
                        new Column("Có kết quả", 13, false)),
                rows);
    }

    private static double onTime(Line line) {
        Double rate = line.onTimeRate();
        return rate == null ? -1 : rate;
    }

    private static double satisfied(Line line) {
        Double rate = line.satisfiedRate();
        return rate == null ? -1 : rate;
    }
}
