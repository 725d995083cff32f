package vn.tinhnha;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.StartupNotice;
import vn.tinhnha.platform.province.Province;

/** Tells whoever started the app where it is, whom it serves and where it keeps its data. */
@Component
class StartupBanner {

    private static final Logger LOG = LoggerFactory.getLogger(StartupBanner.class);

    private final Environment environment;
    private final ObjectProvider<Province> province;
    private final List<StartupNotice> notices;

    StartupBanner(Environment environment, ObjectProvider<Province> province, List<StartupNotice> notices) {
        this.environment = environment;
        this.province = province;
        this.notices = notices;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        LOG.info("Ready\n\n{}\n", String.join("\n", lines(port)));
    }

    List<String> lines(String port) {
        Stream<String> profile = province.stream()
                .map(Province::profile)
                .map(found -> "  %s (%s)".formatted(found.appName().vi(), found.id()));
        Stream<String> places = Stream.of("  Address   http://localhost:" + port, "  Data      " + data());
        return Stream.of(
                        profile,
                        places,
                        notices.stream()
                                .flatMap(notice -> notice.lines().stream())
                                .map(line -> "  " + line))
                .flatMap(part -> part)
                .toList();
    }

    private String data() {
        String server = environment.getProperty("tinhnha.db.url", "");
        // What follows the question mark may hold a password.
        String database = server.isEmpty() ? "" : ", database " + server.replaceFirst("\\?.*", "");
        return environment.getRequiredProperty("tinhnha.data") + database;
    }
}
