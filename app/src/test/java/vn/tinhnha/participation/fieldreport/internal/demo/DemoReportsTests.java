package vn.tinhnha.participation.fieldreport.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.participation.fieldreport.FieldReportStatus;
import vn.tinhnha.testing.IntegrationTest;

@IntegrationTest(properties = "tinhnha.demo=true")
@Import(OnAWorkingDay.class)
class DemoReportsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoReports demo;

    @Test
    void showsReportsInEveryStateAndSomeLate() {
        assertThat(count("source = 'APP'")).isEqualTo(300 + DemoCases.REPORTS);
        assertThat(count("source = 'EMAIL'")).isEqualTo(2);
        assertThat(Set.copyOf(jdbc.sql("select distinct status from fieldreport.report")
                        .query(String.class)
                        .list()))
                .containsAll(Set.of(FieldReportStatus.values()).stream()
                        .filter(status -> status != FieldReportStatus.RETURNED)
                        .map(Enum::name)
                        .toList());
        assertThat(count("published_at > handle_by")).isPositive();
        assertThat(count("published_at < handle_by")).isGreaterThan(100);
        assertThat(count("voices > 10")).isEqualTo(1);
        assertThat(count("confidential")).isPositive();
        assertThat(count("satisfaction is not null")).isGreaterThan(50);
        assertThat(count("cover is not null")).isGreaterThan(200);
    }

    @Test
    void keepsTimeInOrder() {
        assertThat(jdbc.sql("""
                        select count(*) from fieldreport.history later
                        join fieldreport.history earlier
                          on earlier.report_id = later.report_id and earlier.version = later.version - 1
                        where later.at < earlier.at
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void doesNotComeTwice() {
        demo.run(new DefaultApplicationArguments());

        assertThat(count("source = 'APP'")).isEqualTo(300 + DemoCases.REPORTS);
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from fieldreport.report where " + condition)
                .query(Integer.class)
                .single();
    }
}
