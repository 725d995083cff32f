package vn.tinhnha.participation.fieldreport.internal.browsing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tinhnha.participation.fieldreport.PublicFieldReport;
import vn.tinhnha.participation.fieldreport.internal.PublicQueries;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;

/** The newest public reports for feed readers. In Vietnamese for everybody, as the reports are. */
@Controller
class AtomController {

    static final String PATH = "/phan-anh/atom.xml";
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int ENTRIES = 50;
    /** Ids must outlive the app's address: a domain, and a day on which it was the province's. */
    private static final LocalDate OWNED_SINCE = LocalDate.of(2025, 7, 1);

    private final PublicQueries queries;
    private final ReportNames names;
    private final ProvinceProfile profile;
    private final MessageSource messages;

    AtomController(PublicQueries queries, ReportNames names, Province province, MessageSource messages) {
        this.queries = queries;
        this.names = names;
        this.profile = province.profile();
        this.messages = messages;
    }

    @GetMapping(PATH)
    @CrossOrigin
    ResponseEntity<byte[]> feed(BrowseFilter filter, HttpServletRequest request) {
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        List<PublicFieldReport> reports = queries.list(filter.toPublicFilter(profile.zone()), null, ENTRIES)
                .items();
        AtomFeed.Feed feed = new AtomFeed.Feed(
                id(filter.link(PATH)),
                messages.getMessage("fieldreport.browsing.title", null, VIETNAMESE) + " · "
                        + profile.name().vi(),
                site + filter.link(PATH),
                site + filter.link(PublicListController.PATH),
                profile.name().vi(),
                reports.stream()
                        .map(PublicFieldReport::changedAt)
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH),
                reports.stream().map(report -> entry(site, report)).toList());
        return PublicAnswer.of(MediaType.APPLICATION_ATOM_XML, AtomFeed.write(feed));
    }

    private AtomFeed.Entry entry(String site, PublicFieldReport report) {
        String link = ReportNames.link(report.code());
        String stage = messages.getMessage("fieldreport.stage." + report.stage().name(), null, VIETNAMESE);
        return new AtomFeed.Entry(
                id(link),
                names.category(report.category()).vi() + ", " + names.ward(report.ward()) + ": "
                        + ReportNames.excerpt(report.description()),
                site + link,
                report.receivedAt(),
                report.changedAt(),
                report.category(),
                stage + ". " + report.description() + (report.result() == null ? "" : "\n\n" + report.result()));
    }

    private String id(String path) {
        return AtomFeed.tag(URI.create(profile.contacts().website()).getHost(), OWNED_SINCE, path);
    }
}
