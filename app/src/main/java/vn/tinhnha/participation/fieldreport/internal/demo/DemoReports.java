package vn.tinhnha.participation.fieldreport.internal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport;
import vn.tinhnha.participation.fieldreport.SubmitFieldReport.Contact;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.participation.fieldreport.internal.ServicesInTime;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.platform.identity.People;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.Ward;
import vn.tinhnha.platform.worktime.WorkCalendars;

/** Fills an empty demo with three months of reports, the same ones for the same seed. */
@Component
@ConditionalOnBooleanProperty("tinhnha.demo")
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoReports implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoReports.class);

    private static final int COUNT = 300;
    private static final Duration SPAN = Duration.ofDays(90);
    private static final long SEED = 482;
    /** The longest way, with a return and a revision, has fewer steps. */
    private static final int TO_THE_END = 20;
    /** The first states of the usual way. */
    private static final int STATES = 6;
    /** Recent reports that stand in one of them. */
    private static final int PENDING = 5 * STATES;

    private final PublicQueries queries;
    private final ServicesInTime services;
    private final StoredFiles files;
    private final UploadRules rules;
    private final People people;
    private final Province province;
    private final WorkCalendars calendars;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final DemoCases cases;

    DemoReports(
            PublicQueries queries,
            ServicesInTime services,
            StoredFiles files,
            UploadRules rules,
            People people,
            Province province,
            WorkCalendars calendars,
            TransactionTemplate transaction,
            InstantSource clock,
            DemoCases cases) {
        this.queries = queries;
        this.services = services;
        this.files = files;
        this.rules = rules;
        this.people = people;
        this.province = province;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!queries.isEmpty()) {
            return;
        }
        DemoPictures pictures = new DemoPictures(files, rules);
        pictures.draw(SEED);
        transaction.executeWithoutResult(_ -> {
            load(pictures);
            cases.gather(new Random(SEED));
        });
        LOG.atInfo()
                .setMessage("demo reports loaded")
                .addKeyValue("count", COUNT)
                .log();
    }

    private void load(DemoPictures pictures) {
        Random random = new Random(SEED);
        Instant present = clock.instant();
        DemoTime time = new DemoTime();
        DemoLife life = new DemoLife(
                services.at(time, pictures),
                province,
                calendars.ofProvince(),
                new DemoStaff(people, province),
                pictures,
                time,
                random,
                present);
        DemoTexts texts = DemoTexts.load();
        for (Arrival arrival : arrivals(random, present)) {
            DemoTexts.Story story =
                    texts.stories().get(random.nextInt(texts.stories().size()));
            life.live(command(story, texts, pictures, random), story, arrival.at(), arrival.steps());
        }
    }

    /**
     * When a report comes in.
     *
     * @param steps how far it gets at most
     */
    private record Arrival(Instant at, int steps) {}

    /**
     * People report at any time, but mostly by day. The last days leave a few reports in each early state, the earlier
     * the state the fresher the report, as on a desk that keeps up.
     */
    private static List<Arrival> arrivals(Random random, Instant present) {
        Stream<Arrival> past = Stream.generate(
                        () -> present.minus(Duration.ofSeconds((long) (SPAN.toSeconds() * random.nextDouble()))))
                .filter(at -> isDay(at) || random.nextInt(5) == 0)
                .limit(COUNT - PENDING)
                .map(at -> new Arrival(at, TO_THE_END));
        Stream<Arrival> pending = IntStream.range(0, PENDING).mapToObj(i -> {
            int steps = i % STATES;
            long minutes = 5 + random.nextInt(100) + steps * (1600L + random.nextInt(600));
            return new Arrival(present.minus(Duration.ofMinutes(minutes)), steps);
        });
        return Stream.concat(past, pending)
                .sorted(Comparator.comparing(Arrival::at))
                .toList();
    }

    private static boolean isDay(Instant at) {
        int hour = at.atOffset(ZoneOffset.ofHours(7)).getHour();
        return hour >= 6 && hour < 21;
    }

    private SubmitFieldReport command(DemoTexts.Story story, DemoTexts texts, DemoPictures pictures, Random random) {
        Ward ward = province.wards().get(random.nextInt(province.wards().size()));
        String street = texts.streets().get(random.nextInt(texts.streets().size()));
        String name = texts.people().get(random.nextInt(texts.people().size()));
        List<FileId> photos = random.nextInt(100) < 85 ? List.of(pictures.before(story.scene())) : List.of();
        return new SubmitFieldReport(
                DemoLife.submissionId(random),
                story.category(),
                spot(ward, random),
                null,
                address(story, street, ward, random),
                story.description(),
                // Numbers of a range that is given to nobody.
                new Contact(name, "0900000" + (100 + random.nextInt(900)), street + ", " + ward.name(), ""),
                random.nextInt(100) < 8,
                photos,
                null,
                SubmitFieldReport.Source.APP);
    }

    private static String address(DemoTexts.Story story, String street, Ward ward, Random random) {
        return switch (story.place()) {
            case "canal" -> "Bờ kênh cặp đường " + street + ", " + ward.name();
            case "building" -> "Khu trung tâm hành chính, " + ward.name();
            default -> "Gần số " + (1 + random.nextInt(280)) + " đường " + street + ", " + ward.name();
        };
    }

    /** A point of the ward, near its center. */
    private GeoPoint spot(Ward ward, Random random) {
        return IntStream.range(0, 30)
                .mapToObj(_ -> new GeoPoint(
                        ward.center().latitude() + random.nextGaussian() * 0.008,
                        ward.center().longitude() + random.nextGaussian() * 0.008))
                .filter(point -> province.wardAt(point).filter(ward::equals).isPresent())
                .findFirst()
                .orElse(ward.center());
    }
}
