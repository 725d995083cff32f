package vn.tinhnha.platform.web.internal;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.platform.web.FieldProblem;
import vn.tinhnha.platform.web.Option;
import vn.tinhnha.platform.web.Photo;
import vn.tinhnha.platform.web.Tab;
import vn.tinhnha.platform.web.TimelineEntry;
import vn.tinhnha.platform.web.Tone;

/** Sample content of the gallery; in Vietnamese, as real content is. */
public record GalleryPage(
        List<Tab> tabs,
        List<Option> categories,
        List<FieldProblem> problems,
        List<TimelineEntry> timeline,
        List<Photo> photos,
        GeoPoint point) {

    private static final Instant NOON = Instant.parse("2025-08-17T05:00:00Z");

    static GalleryPage sample() {
        return new GalleryPage(
                List.of(
                        new Tab("Chờ tiếp nhận", "#tabs", true, 12),
                        new Tab("Đang xử lý", "#tabs", false, 34),
                        new Tab("Đã công khai", "#tabs", false)),
                List.of(
                        new Option("giao-thong", "Hạ tầng giao thông", "Đường, cầu, vỉa hè, biển báo"),
                        new Option("moi-truong", "Vệ sinh môi trường", "Rác, nước thải, khói bụi")),
                List.of(
                        new FieldProblem("sample-phone", "Bạn nhập số điện thoại gồm 10 chữ số"),
                        new FieldProblem("sample-text", "Bạn mô tả thêm vài chữ về sự việc")),
                List.of(
                        entry(0, "Đã gửi phản ánh", null, "send", Tone.NEUTRAL),
                        entry(40, "Đã chuyển xử lý", "Phòng Hạ tầng, UBND phường Vị Thanh", "forward", Tone.INFO),
                        entry(
                                2900,
                                "Đã xử lý xong",
                                "Đã vá mặt đường, thông xe lúc 16 giờ.",
                                "circle-check",
                                Tone.SUCCESS)),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> new Photo("/icon-512.png", "/icon-192.png", "Ảnh mẫu " + number))
                        .toList(),
                new GeoPoint(9.7842, 105.4701));
    }

    private static TimelineEntry entry(int minutes, String title, @Nullable String detail, String icon, Tone tone) {
        return new TimelineEntry(NOON.plusSeconds(60L * minutes), title, detail, icon, tone);
    }
}
