package vn.tinhnha.platform.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Icons of the Lucide set as inline SVG; only the ones a page uses travel with it. */
final class Icons {

    private static final Logger LOG = LoggerFactory.getLogger(Icons.class);
    private static final String FOLDER = "/META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SHAPES = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final String UNKNOWN = "<circle cx=\"12\" cy=\"12\" r=\"9\"/>";

    private final ConcurrentMap<String, String> markup = new ConcurrentHashMap<>();

    /** The whole {@code <svg>} element; a plain circle where a profile names an icon that the set lacks. */
    String svg(String name) {
        return markup.computeIfAbsent(name, Icons::read);
    }

    static boolean exists(String name) {
        return NAME.matcher(name).matches() && Icons.class.getResource(FOLDER + name + ".svg") != null;
    }

    private static String read(String name) {
        if (!exists(name)) {
            LOG.atWarn().addKeyValue("icon", name).log("No such icon");
            return element(UNKNOWN);
        }
        try (InputStream file = Icons.class.getResourceAsStream(FOLDER + name + ".svg")) {
            String svg = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Matcher shapes = SHAPES.matcher(svg);
            return element(
                    shapes.find() ? shapes.group(1).replaceAll("\\s+", " ").replace(" />", "/>") : UNKNOWN);
        } catch (IOException e) {
            throw new UncheckedIOException("icon " + name, e);
        }
    }

    private static String element(String shapes) {
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">" + shapes.strip()
                + "</svg>";
    }
}
