package vn.tinhnha.participation.fieldreport.internal.results;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps which categories need a photo of the result. */
@Repository
class PhotoRuleStore {

    private final JdbcClient jdbc;

    PhotoRuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By category; a category without a rule needs none. */
    Map<String, PhotoRule> of() {
        return jdbc
                .sql("select category, required, changed_at, changer_name from fieldreport.photo_rule")
                .query((row, _) -> new PhotoRule(
                        row.getString("category"),
                        row.getBoolean("required"),
                        Columns.instant(row, "changed_at"),
                        row.getString("changer_name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(PhotoRule::category, Function.identity()));
    }

    void save(String category, boolean required, StaffMember by, Instant at) {
        jdbc.sql("""
                insert into fieldreport.photo_rule (category, required, changed_at, changer_name)
                values (:category, :required, :at, :by)
                on conflict (category) do update set required = :required, changed_at = :at, changer_name = :by
                """)
                .param("category", category)
                .param("required", required)
                .param("at", Timestamp.from(at))
                .param("by", by.displayName())
                .update();
    }
}
