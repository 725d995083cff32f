package vn.tinhnha.participation.fieldreport.internal.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Kind;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Level;
import vn.tinhnha.participation.fieldreport.internal.reminders.Ladder.Target;

/** Keeps the ladders that administrators changed. */
@Repository
class LadderStore {

    private final JdbcClient jdbc;

    LadderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ladder> find(String organization) {
        return jdbc.sql("select version from fieldreport.ladder where organization = :organization")
                .param("organization", organization)
                .query(Integer.class)
                .optional()
                .map(version -> new Ladder(levels(organization), version));
    }

    /** The organizations that have a ladder of their own. */
    List<String> organizations() {
        return jdbc.sql("select organization from fieldreport.ladder order by organization")
                .query((row, _) -> row.getString("organization"))
                .list();
    }

    /**
     * Writes a ladder over the version that somebody saw.
     *
     * @return whether it was still that version
     */
    boolean save(String organization, int version, List<Level> levels) {
        int written = jdbc.sql("""
                        insert into fieldreport.ladder as present (organization, version)
                        select :organization, 1 where :version = 0
                           or exists (select from fieldreport.ladder where organization = :organization)
                        on conflict (organization) do update set version = present.version + 1
                        where present.version = :version
                        """)
                .param("organization", organization)
                .param("version", version)
                .update();
        if (written == 0) {
            return false;
        }
        jdbc.sql("delete from fieldreport.ladder_level where organization = :organization")
                .param("organization", organization)
                .update();
        for (int position = 0; position < levels.size(); position++) {
            insert(organization, position, levels.get(position));
        }
        return true;
    }

    /** Goes back to the ladder of all, if nobody changed it meanwhile. */
    boolean remove(String organization, int version) {
        return jdbc.sql("delete from fieldreport.ladder where organization = :organization and version = :version")
                        .param("organization", organization)
                        .param("version", version)
                        .update()
                == 1;
    }

    private void insert(String organization, int position, Level level) {
        jdbc.sql("""
                insert into fieldreport.ladder_level (organization, position, kind, amount, target, person)
                values (:organization, :position, :kind, :amount, :target, :person)
                """)
                .param("organization", organization)
                .param("position", position)
                .param("kind", level.kind().name())
                .param("amount", level.amount())
                .param("target", level.target().name())
                .param("person", level.person())
                .update();
    }

    private List<Level> levels(String organization) {
        return jdbc.sql("""
                        select kind, amount, target, person from fieldreport.ladder_level
                        where organization = :organization
                        order by position
                        """)
                .param("organization", organization)
                .query((row, _) -> new Level(
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("amount"),
                        Target.valueOf(row.getString("target")),
                        uuid(row.getString("person"))))
                .list();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
