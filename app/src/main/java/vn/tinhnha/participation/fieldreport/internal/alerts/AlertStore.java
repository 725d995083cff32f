package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.internal.alerts.Area.Circle;
import vn.tinhnha.participation.fieldreport.internal.alerts.Area.InWard;
import vn.tinhnha.participation.fieldreport.internal.alerts.AreaAlert.Mail;
import vn.tinhnha.platform.privacy.PersonalData;

/** The areas that people follow; addresses are sealed. */
@Repository
class AlertStore {

    private static final String CONTEXT = "fieldreport.area_alert.address:";
    private static final String COLUMNS =
            "id, device_hash, ward, latitude, longitude, radius, address is not null as mails, confirmed_at";

    private final JdbcClient jdbc;
    private final PersonalData personalData;

    AlertStore(JdbcClient jdbc, PersonalData personalData) {
        this.jdbc = jdbc;
        this.personalData = personalData;
    }

    /** Keeps an alert with the address it may mail to once that is confirmed. */
    void add(AreaAlert alert, @Nullable String address, Instant now) {
        Circle circle = alert.area() instanceof Circle found ? found : null;
        jdbc.sql("""
                insert into fieldreport.area_alert
                    (id, device_hash, ward, latitude, longitude, radius, area, address, created_at)
                values (:id, :device, :ward, :latitude, :longitude, :radius,
                    box(point(:longitude::float8 - :dx, :latitude::float8 - :dy),
                        point(:longitude::float8 + :dx, :latitude::float8 + :dy)),
                    :address, :now)
                """)
                .param("id", alert.id())
                .param("device", alert.deviceHash())
                .param("ward", alert.area() instanceof InWard(String ward) ? ward : null)
                .param("latitude", circle == null ? null : circle.center().latitude())
                .param("longitude", circle == null ? null : circle.center().longitude())
                .param("radius", circle == null ? null : circle.radius())
                .param("dx", circle == null ? 0 : circle.longitudeReach())
                .param("dy", circle == null ? 0 : circle.latitudeReach())
                .param("address", address == null ? null : personalData.seal(address, CONTEXT + alert.id()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What a device follows, newest first. */
    List<AreaAlert> of(byte[] device) {
        return jdbc.sql("select " + COLUMNS
                        + " from fieldreport.area_alert where device_hash = :device order by created_at desc")
                .param("device", device)
                .query((row, _) -> alert(row))
                .list();
    }

    Optional<AreaAlert> byId(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from fieldreport.area_alert where id = :id")
                .param("id", id)
                .query((row, _) -> alert(row))
                .optional();
    }

    /** Alerts whose area may hold a report: by its ward, or by the square around a circle. */
    List<AreaAlert> around(String ward, @Nullable GeoPoint place) {
        return jdbc.sql("select " + COLUMNS + " from fieldreport.area_alert where ward = :ward\nunion all\nselect "
                        + COLUMNS + " from fieldreport.area_alert"
                        + " where area @> box(point(:longitude, :latitude), point(:longitude, :latitude))")
                .param("ward", ward)
                .param("longitude", place == null ? null : place.longitude(), Types.DOUBLE)
                .param("latitude", place == null ? null : place.latitude(), Types.DOUBLE)
                .query((row, _) -> alert(row))
                .list();
    }

    /** The confirmed address of an alert. */
    Optional<String> confirmedAddress(UUID id) {
        return jdbc.sql("""
                select address from fieldreport.area_alert where id = :id and confirmed_at is not null
                """)
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(stored -> personalData.open(stored, CONTEXT + id));
    }

    void confirm(UUID id, Instant now) {
        jdbc.sql("""
                update fieldreport.area_alert set confirmed_at = coalesce(confirmed_at, :now)
                where id = :id and address is not null
                """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** Mails stop and the address is forgotten; the inbox goes on. */
    void stopMails(UUID id) {
        jdbc.sql("delete from fieldreport.area_digest where alert_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update fieldreport.area_alert set address = null, confirmed_at = null where id = :id")
                .param("id", id)
                .update();
    }

    /** Ends an alert of this device. */
    void remove(UUID id, byte[] device) {
        jdbc.sql("delete from fieldreport.area_alert where id = :id and device_hash = :device")
                .param("id", id)
                .param("device", device)
                .update();
    }

    private static AreaAlert alert(ResultSet row) throws SQLException {
        String ward = row.getString("ward");
        Area area = ward != null
                ? new InWard(ward)
                : new Circle(new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")), row.getInt("radius"));
        Mail mail = !row.getBoolean("mails")
                ? Mail.NONE
                : row.getTimestamp("confirmed_at") == null ? Mail.TO_CONFIRM : Mail.CONFIRMED;
        return new AreaAlert(row.getObject("id", UUID.class), row.getBytes("device_hash"), area, mail);
    }
}
