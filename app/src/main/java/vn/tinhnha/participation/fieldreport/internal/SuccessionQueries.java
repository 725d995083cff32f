package vn.tinhnha.participation.fieldreport.internal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which agencies were merged or dissolved, and who carries on their work. */
@Repository
public class SuccessionQueries {

    private final JdbcClient jdbc;

    SuccessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Today's successor of each agency that is no more; a successor that was merged later leads to its own. */
    public Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        jdbc.sql("select agency, successor from fieldreport.agency_succession order by moved_at")
                .query((row, _) -> Map.entry(row.getString("agency"), row.getString("successor")))
                .list()
                .forEach(step -> {
                    successors.replaceAll((_, now) -> now.equals(step.getKey()) ? step.getValue() : now);
                    successors.put(step.getKey(), step.getValue());
                    successors.remove(step.getValue());
                });
        return Map.copyOf(successors);
    }

    /** Open reports that an agency leads or helps with. */
    public int open(String agency) {
        return jdbc.sql("""
                        select count(*)
                        from fieldreport.report
                        where due_at is not null
                          and (lead_agency = :agency or cooperating_agencies && string_to_array(:agency, ','))
                        """).param("agency", agency).query(Integer.class).single();
    }
}
