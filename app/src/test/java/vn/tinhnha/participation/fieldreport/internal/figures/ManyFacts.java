package vn.tinhnha.participation.fieldreport.internal.figures;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.internal.ManyReports;

/** Any number of reports with their facts: one in eight late, two in three rated, closed after ten days. */
public final class ManyFacts {

    private ManyFacts() {}

    public static void insert(JdbcClient jdbc, int count) {
        ManyReports.insert(jdbc, count);
        jdbc.sql("""
                update fieldreport.report
                set satisfaction = case when abs(hashtext(code)) % 8 = 0 then 'DISSATISFIED' else 'SATISFIED' end
                where status = 'PUBLISHED' and abs(hashtext(code)) % 3 > 0
                """).update();
        jdbc.sql("""
                insert into fieldreport.case_fact
                select id, version, received_at, case when due_at is null then received_at + interval '10 days' end,
                    date_trunc('month', received_at)::date, category, ward, lead_agency, stage, counted, public,
                    confidential, false, case when due_at is null then abs(hashtext(code)) % 8 = 1 end, false,
                    abs(hashtext(code)) % 5000, abs(hashtext(code)) % 7000, abs(hashtext(code)) % 3000, received_at,
                    received_at + interval '8 days',
                    case when due_at is null then received_at + interval '9 days' end,
                    case when abs(hashtext(code)) % 500 = 1 then 3 else 0 end, satisfaction, now()
                from fieldreport.report
                """).update();
        jdbc.sql("vacuum analyze fieldreport.report, fieldreport.case_fact").update();
    }
}
