package vn.tinhnha.participation.fieldreport.internal.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.Columns;
import vn.tinhnha.participation.fieldreport.internal.RefusalGround;

/** Reads templates and what they said earlier. */
@Repository
class TemplateQueries {

    private final JdbcClient jdbc;

    TemplateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, also those that were switched off. */
    List<ResponseTemplate> all() {
        return jdbc.sql("select * from fieldreport.response_template order by active desc, category nulls first, id")
                .query(TemplateQueries::template)
                .list();
    }

    List<ResponseTemplate> active(TemplateKind kind, @Nullable String category) {
        return jdbc.sql("""
                        select *
                        from fieldreport.response_template
                        where kind = :kind and active and (category is null or category = :category)
                        order by category nulls last, id
                        """)
                .param("kind", kind.name())
                .param("category", category)
                .query(TemplateQueries::template)
                .list();
    }

    Optional<ResponseTemplate> byId(UUID id) {
        return jdbc.sql("select * from fieldreport.response_template where id = :id")
                .param("id", id)
                .query(TemplateQueries::template)
                .optional();
    }

    /** What administrators changed, newest first. */
    List<TemplateChange> changes(UUID id) {
        return jdbc.sql("""
                        select version, title, text, active, changed_at, changer_name, reason
                        from fieldreport.response_template_version
                        where template_id = :id
                        order by version desc
                        """)
                .param("id", id)
                .query((row, _) -> new TemplateChange(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getBoolean("active"),
                        Columns.instant(row, "changed_at"),
                        row.getString("changer_name"),
                        row.getString("reason")))
                .list();
    }

    private static ResponseTemplate template(ResultSet row, int number) throws SQLException {
        return new ResponseTemplate(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                TemplateKind.valueOf(row.getString("kind")),
                row.getString("category"),
                RefusalGround.valueOf(row.getString("ground")),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("active"),
                Columns.instant(row, "changed_at"),
                row.getString("changer_name"));
    }
}
