package vn.tinhnha.participation.fieldreport.internal;

import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The limits of handling that agencies set themselves. */
@Repository
class AgencyLimitStore implements LegalClock.AgencyLimits {

    private final JdbcClient jdbc;

    AgencyLimitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalInt days(String agency, String category) {
        return jdbc.sql("""
                        select days from fieldreport.agency_limit
                        where agency = :agency and category in ('', :category)
                        order by category desc
                        limit 1
                        """).param("agency", agency).param("category", category).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
