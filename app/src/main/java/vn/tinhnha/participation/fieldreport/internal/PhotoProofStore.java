package vn.tinhnha.participation.fieldreport.internal;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Taken;

/**
 * Keeps what officials' photos say of themselves when they come in, because the stored copy no longer does; with the
 * hash of the content, by which a photo that proves two results is found.
 */
@Repository
public class PhotoProofStore {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final InstantSource time;

    PhotoProofStore(JdbcClient jdbc, StoredFiles files, InstantSource time) {
        this.jdbc = jdbc;
        this.files = files;
        this.time = time;
    }

    /** Keeps what a photo told; other files tell nothing. */
    public void keep(FieldReportId report, StoredFile file, Taken taken) {
        if (file.kind() != FileKind.IMAGE) {
            return;
        }
        GeoPoint place = taken.at();
        jdbc.sql("""
                insert into fieldreport.photo_proof
                    (file_id, report_id, received_at, taken_at, latitude, longitude, sha256)
                values (:file, :report, :now, :takenAt, :latitude, :longitude, :sha256)
                on conflict do nothing
                """)
                .param("file", file.id().value())
                .param("report", report.value())
                .param("now", Timestamp.from(time.instant()))
                .param("takenAt", timestamp(taken))
                .param("latitude", place == null ? null : place.latitude())
                .param("longitude", place == null ? null : place.longitude())
                .param("sha256", files.fingerprints(List.of(file.id())).getOrDefault(file.id(), ""))
                .update();
    }

    private static @Nullable Timestamp timestamp(Taken taken) {
        return taken.on() == null ? null : Timestamp.from(taken.on());
    }
}
