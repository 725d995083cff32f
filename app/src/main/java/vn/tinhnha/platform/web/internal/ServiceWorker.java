package vn.tinhnha.platform.web.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.web.OfflinePages;

/** The service worker's script, with the list of what belongs on the phone and a version that changes with it. */
@Component
class ServiceWorker {

    private static final String SOURCE = "js/service-worker.js";

    private final Assets assets;
    private final ObjectProvider<OfflinePages> modules;

    ServiceWorker(Assets assets, ObjectProvider<OfflinePages> modules) {
        this.assets = assets;
        this.modules = modules;
    }

    String script() {
        SortedSet<String> pages = new TreeSet<>(List.of("/", "/ngoai-tuyen"));
        SortedSet<String> files = new TreeSet<>();
        SortedSet<String> scripts = new TreeSet<>();
        SortedSet<String> standIns = new TreeSet<>();
        for (String shell : List.of("css/app.css", "css/dark.css", "js/shell.js", IconSprite.PATH)) {
            files.add(assets.url(shell));
        }
        modules.orderedStream().forEach(module -> {
            pages.addAll(module.pages());
            module.assets().forEach(asset -> files.add(assets.url(asset)));
            module.standIns().forEach((path, page) -> standIns.add("\"%s\": \"%s\"".formatted(path, page)));
            module.workerScripts().forEach(script -> scripts.add(assets.url(script)));
        });
        String version = Integer.toHexString(
                (pages + " " + files + " " + scripts + " " + standIns + " " + assets.url(SOURCE)).hashCode());
        return "const VERSION = \"%s\";\nconst PAGES = [%s];\nconst FILES = [%s];\nconst STAND_INS = {%s};\n"
                        .formatted(version, quoted(pages), quoted(files), String.join(", ", standIns))
                + new String(assets.content(SOURCE), StandardCharsets.UTF_8)
                + (scripts.isEmpty() ? "" : "\nimportScripts(%s);\n".formatted(quoted(scripts)));
    }

    private static String quoted(SortedSet<String> urls) {
        return urls.stream().map(url -> '"' + url + '"').collect(Collectors.joining(", "));
    }
}
