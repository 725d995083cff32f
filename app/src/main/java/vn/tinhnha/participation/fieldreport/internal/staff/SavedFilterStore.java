package vn.tinhnha.participation.fieldreport.internal.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.StaffMember;

/** Keeps the views of queues that officials saved. */
@Repository
class SavedFilterStore {

    private final JdbcClient jdbc;

    SavedFilterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(SavedFilter filter, Instant at) {
        jdbc.sql("""
                insert into fieldreport.saved_filter
                    (id, owner, owner_name, desk, name, query, organization, created_at)
                values (:id, :owner, :ownerName, :desk, :name, :query, :organization, :at)
                """)
                .param("id", filter.id())
                .param("owner", filter.owner())
                .param("ownerName", filter.ownerName())
                .param("desk", filter.desk().name())
                .param("name", filter.name())
                .param("query", filter.query())
                .param("organization", filter.organization())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Removes a view of its owner; others' stay. */
    void delete(UUID id, UUID owner) {
        jdbc.sql("delete from fieldreport.saved_filter where id = :id and owner = :owner")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    /** The official's own views of a desk, and those that colleagues share; in the order they were made. */
    List<SavedFilter> of(Desk desk, StaffMember staff) {
        return jdbc.sql("""
                        select id, owner, owner_name, desk, name, query, organization
                        from fieldreport.saved_filter
                        where desk = :desk
                          and (owner = :owner or organization = any (string_to_array(:organizations, ',')))
                        order by created_at, id
                        """)
                .param("desk", desk.name())
                .param("owner", staff.id())
                .param(
                        "organizations",
                        String.join(
                                ",",
                                staff.memberships().stream()
                                        .map(membership -> membership.organization())
                                        .toList()))
                .query(SavedFilterStore::filter)
                .list();
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("owner_name"),
                Desk.valueOf(row.getString("desk")),
                row.getString("name"),
                row.getString("query"),
                row.getString("organization"));
    }
}
