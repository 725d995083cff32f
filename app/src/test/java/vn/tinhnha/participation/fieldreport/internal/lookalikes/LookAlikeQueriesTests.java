package vn.tinhnha.participation.fieldreport.internal.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow.aReport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.SearchText;
import vn.tinhnha.participation.fieldreport.FieldReportId;
import vn.tinhnha.participation.fieldreport.internal.browsing.ReportRow;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Area;
import vn.tinhnha.participation.fieldreport.internal.lookalikes.LookAlikeQueries.Readers;
import vn.tinhnha.testing.TestDatabase;

class LookAlikeQueriesTests {

    private static final GeoPoint PLACE = new GeoPoint(9.7845, 105.4702);
    /** A degree of latitude has about 111 km. */
    private static final double HUNDRED_METERS = 0.0009;

    private static final JdbcClient JDBC = TestDatabase.migrated("fieldreport").jdbc();

    private final LookAlikeQueries queries = new LookAlikeQueries(JDBC);
    private final Instant lately = Instant.now().minus(Duration.ofDays(30));

    @BeforeEach
    void forget() {
        JDBC.sql("truncate fieldreport.report cascade").update();
    }

    @Test
    void findsTheSameCategoryCloseByAndTellsHowFarItIs() {
        String code = near(2, aReport().saying("Nắp cống bị mất")).code;
        near(4, aReport().saying("Vạch kẻ đường đã mờ"));

        assertThat(found("Ổ gà sâu")).singleElement().satisfies(like -> {
            assertThat(like.code()).isEqualTo(code);
            assertThat(like.meters()).isBetween(195, 205);
        });
    }

    @Test
    void findsSimilarWordsOfAnotherCategoryFartherAway() {
        String code = near(
                        6, aReport().category(ReportRow.WASTE).saying("Ổ gà rất sâu trước cổng trường, xe máy bị ngã"))
                .code;
        near(6, aReport().category(ReportRow.WASTE).saying("Rác thải chất đống bốc mùi hôi thối"));
        near(60, aReport().category(ReportRow.WASTE).saying("Ổ gà rất sâu trước cổng trường, xe máy bị ngã"));

        assertThat(found("Ổ gà sâu trước cổng trường, xe máy dễ ngã"))
                .extracting(LookAlike::code)
                .containsExactly(code);
    }

    @Test
    void findsSimilarWordsInTheWardWhereNobodyKnowsThePlaceExactly() {
        String code = near(90, aReport().saying("Ổ gà sâu trước cổng trường, xe máy dễ ngã")).code;
        Likeness wanted = new Likeness(null, null, "31321", ReportRow.ROADS, "");

        assertThat(find(wanted, "Ổ gà sâu trước cổng trường xe máy ngã", new Readers.Everybody()))
                .singleElement()
                .satisfies(like -> {
                    assertThat(like.code()).isEqualTo(code);
                    assertThat(like.meters()).isNegative();
                });
        assertThat(find(wanted, "Đèn đường không sáng", new Readers.Everybody()))
                .isEmpty();
    }

    @Test
    void looksIntoTheNextWardOnlyWhereItCanMeasure() {
        String code = near(1, aReport().ward("31333")).code;

        assertThat(found("Ổ gà")).extracting(LookAlike::code).containsExactly(code);
    }

    @Test
    void forgetsWhatIsOldRefusedOrMerged() {
        near(1, aReport().received(lately.minusSeconds(60)));
        near(1, aReport().status("REJECTED"));
        String main = near(1, aReport()).code;
        JDBC.sql("""
                update fieldreport.report set status = 'MERGED',
                    merged_into = (select id from fieldreport.report where code = :main)
                where id = :merged
                """).param("main", main).param("merged", near(1, aReport()).id).update();

        assertThat(find(wanted(), "Ổ gà", new Readers.Center()))
                .extracting(LookAlike::code)
                .containsExactly(main);
    }

    @Test
    void tellsNobodyWhatTheyMayNotKnow() {
        String answered = near(1, aReport().status("PUBLISHED")).code;
        String fresh = near(1, aReport().status("RECEIVED")).code;
        String secret = near(1, aReport().confidential()).code;

        assertThat(found("Ổ gà")).isEmpty();
        assertThat(find(wanted(), "Ổ gà", new Readers.Agencies(Set.of("so-y-te"))))
                .extracting(LookAlike::code)
                .containsExactly(answered);
        assertThat(find(wanted(), "Ổ gà", new Readers.Center()))
                .extracting(LookAlike::code)
                .containsExactlyInAnyOrder(answered, fresh, secret);
    }

    @Test
    void aReportIsNotItsOwnLookAlike() {
        ReportRow row = near(0, aReport());
        Likeness wanted = new Likeness(new FieldReportId(row.id), PLACE, "31321", ReportRow.ROADS, "");

        assertThat(find(wanted, "Ổ gà", new Readers.Center())).isEmpty();
    }

    private List<LookAlike> found(String words) {
        return find(wanted(), words, new Readers.Everybody());
    }

    private List<LookAlike> find(Likeness wanted, String words, Readers readers) {
        Area area = new Area(Set.of("31321", "31333"), 250, 1000);
        return queries.find(wanted, SearchText.normalize(words), area, 35, lately, readers, 8);
    }

    private static Likeness wanted() {
        return new Likeness(null, PLACE, "31321", ReportRow.ROADS, "");
    }

    private static ReportRow near(int hundredMeters, ReportRow report) {
        return report.at(PLACE.latitude() + hundredMeters * HUNDRED_METERS, PLACE.longitude())
                .in(JDBC);
    }
}
