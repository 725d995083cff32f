package vn.tinhnha.platform.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tinhnha.platform.administration.AdminDesk.ADMINISTRATOR;
import static vn.tinhnha.platform.administration.AdminDesk.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tinhnha.platform.administration.AdminDesk;
import vn.tinhnha.platform.administration.AdminTest;
import vn.tinhnha.platform.administration.AdminTime;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.StaffMember;
import vn.tinhnha.platform.rules.Rule;
import vn.tinhnha.platform.rules.Rules;

/** An administrator changes rules on the pages; what counted before stays as it was. */
@AdminTest
class RulesTests {

    private static final String REASON = "Công văn số 12/UBND-NC";

    @Autowired
    private AdminDesk desk;

    @Autowired
    private AdminTime time;

    @Autowired
    private Rules rules;

    @Autowired
    private SampleRules sample;

    @Autowired
    private RuleQueries queries;

    @Autowired
    private JdbcClient jdbc;

    private static String path(Rule<?> rule) {
        return RuleController.PATH + "/" + rule.key();
    }

    private long latest(Rule<?> rule) {
        return new RuleHistory(queries.history(rule.key())).latest();
    }

    private MvcTestResult plan(StaffMember staff, Rule<?> rule, String... fields) {
        return plan(staff, rule, latest(rule), fields);
    }

    private MvcTestResult plan(StaffMember staff, Rule<?> rule, long seen, String... fields) {
        List<String> all = new ArrayList<>(List.of("seen", String.valueOf(seen)));
        all.addAll(List.of(fields));
        return desk.post(staff, path(rule), all.toArray(String[]::new));
    }

    private MvcTestResult threeHoursFrom(Rule<?> rule, String date, String at) {
        return plan(ADMINISTRATOR, rule, "value", "3", "unit", "HOURS", "date", date, "time", at, "reason", REASON);
    }

    @Test
    void theRegulationsValueAppliesUntilSomebodyChangesIt() {
        Rule<Duration> rule = SampleRules.AT_ONCE;
        Instant before = time.instant();
        assertThat(rules.get(rule)).isEqualTo(Duration.ofHours(2));
        time.passes(Duration.ofMinutes(1));

        MvcTestResult answer = plan(ADMINISTRATOR, rule, "value", "90", "unit", "MINUTES", "reason", REASON);

        assertThat(answer).hasStatus(303);
        assertThat(rules.get(rule)).isEqualTo(Duration.ofMinutes(90));
        assertThat(rules.at(rule, before)).as("what counted before").isEqualTo(Duration.ofHours(2));
        assertThat(sample.heard()).as("told when it is known").contains(Duration.ofMinutes(90));
        assertThat(desk.page(ADMINISTRATOR, path(rule)))
                .contains("1 giờ 30 phút làm việc", "2 giờ làm việc", REASON, "Lê Quản Trị");
        assertThat(desk.page(ADMINISTRATOR, "/quan-tri/nhat-ky?doi-tuong=" + rule.key()))
                .contains(REASON, "Thay đổi quy định");
    }

    @Test
    void aPlannedValueAppliesFromItsTimeInTheProvince() {
        Rule<Duration> rule = SampleRules.LATER;

        assertThat(threeHoursFrom(rule, "2027-03-01", "08:00")).hasStatus(303);

        Instant from = Instant.parse("2027-03-01T01:00:00Z");
        assertThat(rules.get(rule)).isEqualTo(Duration.ofHours(2));
        assertThat(rules.at(rule, from.minusNanos(1))).isEqualTo(Duration.ofHours(2));
        assertThat(rules.at(rule, from)).isEqualTo(Duration.ofHours(3));
        assertThat(desk.page(ADMINISTRATOR, RuleController.PATH)).contains("3 giờ làm việc", "08:00 01/03/2027");
    }

    @Test
    void aPlanCanBeWithdrawnUntilItApplies() {
        Rule<Duration> rule = SampleRules.WITHDRAWN;
        threeHoursFrom(rule, "2027-01-01", "");
        long number = latest(rule);
        String withdraw = path(rule) + "/rut-lai";
        String[] fields = {"seen", "" + number, "number", "" + number, "reason", "Chưa có văn bản"};

        assertThat(desk.post(ADMINISTRATOR, withdraw, "seen", "" + number, "number", "" + number))
                .as("without a reason")
                .hasStatus(422);
        assertThat(desk.post(ADMINISTRATOR, withdraw, fields)).hasStatus(303);
        assertThat(rules.at(rule, Instant.parse("2027-06-01T00:00:00Z"))).isEqualTo(Duration.ofHours(2));
        assertThat(desk.page(ADMINISTRATOR, path(rule))).contains("Rút lại 3 giờ làm việc", "Chưa có văn bản");

        MvcTestResult twice = desk.post(ADMINISTRATOR, withdraw, fields);
        assertThat(twice).hasStatus(409);
        assertThat(text(twice)).contains("Có người vừa thay đổi quy định này");
    }

    @Test
    void twoAdministratorsAtOnceLoseNothing() {
        Rule<Duration> rule = SampleRules.CONTESTED;
        long seen = latest(rule);
        StaffMember faster = AdminDesk.official(Role.ADMINISTRATOR, "Võ Nhanh Tay");
        plan(faster, rule, seen, "value", "4", "unit", "HOURS", "reason", "Chỉ đạo của Chủ tịch");

        MvcTestResult slower =
                plan(ADMINISTRATOR, rule, seen, "value", "5", "unit", "HOURS", "reason", "Ý kiến của tôi");

        assertThat(slower).hasStatus(409);
        assertThat(text(slower))
                .contains("Võ Nhanh Tay: Chỉ đạo của Chủ tịch", "4 giờ làm việc")
                .contains("value=\"5\"", "Ý kiến của tôi")
                .contains("name=\"seen\" value=\"" + latest(rule) + "\"");
        assertThat(rules.get(rule)).isEqualTo(Duration.ofHours(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value | 0     | HOURS   |            |       | Lý do | Nhập từ 1 phút làm việc
            value | 1001  | HOURS   |            |       | Lý do | Nhập từ 1 phút làm việc
            value | hai   | HOURS   |            |       | Lý do | Nhập một số nguyên
            value | 3     | DAYS    |            |       | Lý do | Nhập một số nguyên
            value | 2     | HOURS   |            |       | Lý do | đã áp dụng giá trị này
            date  | 3     | HOURS   | 2020-01-01 | 08:00 | Lý do | đã qua
            date  | 3     | HOURS   |            | 08:00 | Lý do | Nhập ngày áp dụng
            date  | 3     | HOURS   | 31/12/2027 |       | Lý do | Nhập ngày áp dụng
            reason | 3    | HOURS   |            |       |       | Nhập lý do
            """)
    void whatMakesNoSenseIsSentBackAsTyped(
            String field, String value, String unit, String date, String at, String reason, String problem) {
        Rule<Duration> rule = SampleRules.REFUSED;

        MvcTestResult answer = plan(
                ADMINISTRATOR,
                rule,
                "value",
                value,
                "unit",
                unit,
                "date",
                date == null ? "" : date,
                "time",
                at == null ? "" : at,
                "reason",
                reason == null ? "" : reason);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("href=\"#" + field + "\"", problem, "value=\"" + value + "\"");
        assertThat(latest(rule)).isZero();
    }

    @Test
    void theMinuteThatRunsMeansNow() {
        String date = time.instant().plus(Duration.ofHours(7)).toString();

        MvcTestResult answer = plan(
                ADMINISTRATOR,
                SampleRules.WINDOW,
                "value",
                "5",
                "unit",
                "DAYS",
                "date",
                date.substring(0, 10),
                "time",
                date.substring(11, 16),
                "reason",
                REASON);

        assertThat(answer).hasStatus(303);
        assertThat(rules.get(SampleRules.WINDOW)).isEqualTo(Duration.ofDays(5));
        assertThat(desk.page(ADMINISTRATOR, path(SampleRules.WINDOW))).contains("5 ngày", "72 giờ");
    }

    @Test
    void aSwitchIsOnOrOff() {
        assertThat(plan(ADMINISTRATOR, SampleRules.SWITCH, "value", "", "reason", REASON))
                .hasStatus(422);
        assertThat(plan(ADMINISTRATOR, SampleRules.SWITCH, "value", "true", "reason", REASON))
                .hasStatus(303);

        assertThat(rules.get(SampleRules.SWITCH)).isTrue();
        assertThat(desk.page(ADMINISTRATOR, path(SampleRules.SWITCH)))
                .contains("kể cả hồ sơ đang xử lý", "value=\"true\" checked");
    }

    @Test
    void anotherNodeReadsAgainWhenItHearsOfAChange() {
        RulesInMemory otherNode = new RulesInMemory(queries, time);
        plan(ADMINISTRATOR, SampleRules.ON_ANOTHER_NODE, "value", "5", "reason", REASON);
        assertThat(otherNode.get(SampleRules.ON_ANOTHER_NODE)).isEqualTo(6);

        otherNode.heard(List.of("queue", RulesInMemory.TOPIC));

        assertThat(otherNode.get(SampleRules.ON_ANOTHER_NODE)).isEqualTo(5);
    }

    @Test
    void onlyAdministratorsChangeRules() {
        Rule<Duration> rule = SampleRules.REFUSED;
        AdminDesk.everybodyBut(Role.ADMINISTRATOR).forEach(staff -> {
            assertThat(desk.get(staff, path(rule))).hasStatus(403);
            assertThat(plan(staff, rule, "value", "3", "unit", "HOURS", "reason", REASON))
                    .hasStatus(403);
            assertThat(desk.post(staff, path(rule) + "/rut-lai", "seen", "0", "number", "1", "reason", REASON))
                    .hasStatus(403);
        });
        assertThat(desk.postForged(ADMINISTRATOR, path(rule))).hasStatus(403);
        assertThat(latest(rule)).isZero();
    }

    @Test
    void anUnknownRuleIsNotFound() {
        assertThat(desk.get(ADMINISTRATOR, RuleController.PATH + "/khong-co")).hasStatus(404);
    }

    @Test
    void historyCannotBeRewritten() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update rules.rule_version set reason = 'khác'")
                        .update())
                .withMessageContaining("append-only");
    }
}
