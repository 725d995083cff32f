package vn.tinhnha.participation.fieldreport.internal.templates;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps templates, and each version they had. */
@Repository
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else saved this version first. */
    boolean save(ResponseTemplate template, String reason) {
        int saved = bind("""
                insert into fieldreport.response_template
                    (id, version, kind, category, ground, title, text, active, changed_at, changer_name)
                select :id, :version, :kind, :category, :ground, :title, :text, :active, :at, :by
                where :version = 1
                   or exists (select 1 from fieldreport.response_template where id = :id)
                on conflict (id) do update
                set version = :version, category = :category, ground = :ground, title = :title, text = :text,
                    active = :active, changed_at = :at, changer_name = :by
                where response_template.version = :version - 1
                """, template).update();
        if (saved == 0) {
            return false;
        }
        bind("""
                insert into fieldreport.response_template_version
                    (template_id, version, category, ground, title, text, active, changed_at, changer_name, reason)
                values (:id, :version, :category, :ground, :title, :text, :active, :at, :by, :reason)
                """, template).param("reason", reason).update();
        return true;
    }

    private JdbcClient.StatementSpec bind(String sql, ResponseTemplate template) {
        return jdbc.sql(sql)
                .param("id", template.id())
                .param("version", template.version())
                .param("kind", template.kind().name())
                .param("category", template.category())
                .param("ground", template.ground().name())
                .param("title", template.title())
                .param("text", template.text())
                .param("active", template.active())
                .param("at", Timestamp.from(template.changedAt()))
                .param("by", template.changerName());
    }
}
