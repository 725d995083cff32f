package vn.tinhnha.platform.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.platform.identity.Organization;
import vn.tinhnha.platform.province.Agency;

/** Reads and writes organizations. */
@Repository
class OrganizationStore {

    private static final RowMapper<Organization> ORGANIZATION = (row, number) -> new Organization(
            row.getString("code"),
            row.getString("name"),
            Agency.Kind.valueOf(row.getString("kind")),
            row.getString("parent"));

    private final JdbcClient jdbc;

    OrganizationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organization> find(String code) {
        return jdbc.sql("select code, name, kind, parent from identity.organization where code = :code")
                .param("code", code)
                .query(ORGANIZATION)
                .optional();
    }

    List<Organization> all() {
        return jdbc.sql("select code, name, kind, parent from identity.organization order by name, code")
                .query(ORGANIZATION)
                .list();
    }

    /** Adds and renames, in one statement; deletes nothing. */
    void save(List<Agency> agencies) {
        jdbc.sql("""
                        insert into identity.organization as present (code, name, kind)
                        select * from unnest(:codes, :names, :kinds)
                        on conflict (code) do update set name = excluded.name, kind = excluded.kind
                        where (present.name, present.kind) is distinct from (excluded.name, excluded.kind)
                        """)
                .param("codes", texts(agencies, Agency::code))
                .param("names", texts(agencies, Agency::name))
                .param("kinds", texts(agencies, agency -> agency.kind().name()))
                .update();
    }

    private static String[] texts(List<Agency> agencies, Function<Agency, String> column) {
        return agencies.stream().map(column).toArray(String[]::new);
    }
}
