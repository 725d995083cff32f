package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.participation.fieldreport.ReportCode;

/** A stored report as a test wants it; the defaults make a public one in progress, received an hour ago. */
public final class ReportRow {

    public static final String ROADS = "ha-tang-giao-thong";
    public static final String WASTE = "ve-sinh-moi-truong";

    /** Far from the numbers that the app gives in the same database. */
    private static final AtomicLong NUMBER = new AtomicLong(700_000);

    public final UUID id = TimeOrderedId.at(Instant.now());
    public final String code =
            ReportCode.of("HG", 2026, NUMBER.incrementAndGet()).value();
    private String status = "IN_PROGRESS";
    private String category = ROADS;
    private String ward = "31321";
    private String description = "Ổ gà sâu trước cổng trường, xe máy dễ ngã";
    private double latitude = 9.7845;
    private double longitude = 105.4702;
    private boolean confidential;
    private Instant receivedAt = Instant.now().minus(Duration.ofHours(1));
    private byte @Nullable [] deviceHash;

    public static ReportRow aReport() {
        return new ReportRow();
    }

    public ReportRow status(String value) {
        status = value;
        return this;
    }

    public ReportRow category(String value) {
        category = value;
        return this;
    }

    public ReportRow ward(String value) {
        ward = value;
        return this;
    }

    public ReportRow saying(String value) {
        description = value;
        return this;
    }

    public ReportRow at(double north, double east) {
        latitude = north;
        longitude = east;
        return this;
    }

    public ReportRow confidential() {
        confidential = true;
        return this;
    }

    public ReportRow received(Instant value) {
        receivedAt = value;
        return this;
    }

    public ReportRow from(byte[] device) {
        deviceHash = device;
        return this;
    }

    public ReportRow in(JdbcClient jdbc) {
        jdbc.sql("""
                insert into fieldreport.report (id, code, version, submission_id, tracking_hash, device_hash, source,
                    status, category, ward, latitude, longitude, address, description, search_text, confidential,
                    urgent, complex, reporter_name, lead_agency, result, received_at, changed_at, published_at,
                    dispatch_by, handle_by)
                values (:id, :code, 1, gen_random_uuid(), sha256(cast(:code as bytea)), :device, 'APP', :status, :category,
                    :ward, :latitude, :longitude, 'Đường Trần Hưng Đạo', :description, :search, :confidential, false,
                    false, convert_to('Nguyễn Văn Kín', 'UTF8'), 'so-xay-dung', 'Đã vá mặt đường.', cast(:received as timestamptz), cast(:received as timestamptz),
                    cast(:received as timestamptz), cast(:received as timestamptz),
                    cast(:received as timestamptz) + interval '10 days')
                """)
                .param("id", id)
                .param("code", code)
                .param("device", deviceHash)
                .param("status", status)
                .param("category", category)
                .param("ward", ward)
                .param("latitude", latitude)
                .param("longitude", longitude)
                .param("description", description)
                .param("search", SearchText.normalize(description))
                .param("confidential", confidential)
                .param("received", Timestamp.from(receivedAt))
                .update();
        return this;
    }

    ReportRow withStep(JdbcClient jdbc, int version, String action, String text) {
        jdbc.sql("""
                insert into fieldreport.history (report_id, version, at, action, status, actor_name, agency, text)
                values (:id, :version, now(), :action, :status, 'Trần Thị Cán Bộ', 'so-xay-dung', :text)
                """)
                .param("id", id)
                .param("version", version)
                .param("action", action)
                .param("status", status)
                .param("text", text)
                .update();
        return this;
    }

    ReportRow withPhoto(JdbcClient jdbc, String purpose, String name) {
        jdbc.sql("""
                insert into fieldreport.attachment
                    (report_id, purpose, position, file_id, kind, name, extension, title, width, height, bytes)
                values (:id, :purpose, 0, gen_random_uuid(), 'IMAGE', :name, 'jpg', '', 800, 600, 1000)
                """)
                .param("id", id)
                .param("purpose", purpose)
                .param("name", name)
                .update();
        return this;
    }

    public String path() {
        return "/phan-anh/" + code;
    }
}
