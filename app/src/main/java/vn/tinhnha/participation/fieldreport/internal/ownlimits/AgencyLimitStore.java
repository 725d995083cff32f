package vn.tinhnha.participation.fieldreport.internal.ownlimits;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tinhnha.participation.fieldreport.internal.LegalClock;

/** Keeps the limits, in working days by category; the category {@link #OTHERS} stands for all that are not named. */
@Repository
class AgencyLimitStore implements LegalClock.AgencyLimits {

    static final String OTHERS = "";

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
                        """)
                .param("agency", agency)
                .param("category", category)
                .query((row, _) -> OptionalInt.of(row.getInt("days")))
                .optional()
                .orElseGet(OptionalInt::empty);
    }

    /** The limits of an agency by category. */
    SortedMap<String, Integer> of(String agency) {
        SortedMap<String, Integer> limits = new TreeMap<>();
        jdbc.sql("select category, days from fieldreport.agency_limit where agency = :agency")
                .param("agency", agency)
                .query(row -> {
                    limits.put(row.getString("category"), row.getInt("days"));
                });
        return limits;
    }

    /** Lets one change of an agency's limits wait for another until its transaction ends. */
    void lock(String agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('fieldreport.agency_limit ' || :agency, 0))")
                .param("agency", agency)
                .query(_ -> {});
    }

    void replace(String agency, Map<String, Integer> limits) {
        jdbc.sql("delete from fieldreport.agency_limit where agency = :agency")
                .param("agency", agency)
                .update();
        limits.forEach((category, days) -> jdbc.sql("""
                        insert into fieldreport.agency_limit (agency, category, days)
                        values (:agency, :category, :days)
                        """)
                .param("agency", agency)
                .param("category", category)
                .param("days", days)
                .update());
    }
}
