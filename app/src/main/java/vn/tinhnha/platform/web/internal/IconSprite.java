package vn.tinhnha.platform.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;

/**
 * One file with the icons of the Lucide set that are used: ours by {@code icons.txt}, and those that the province's
 * categories and functions name.
 */
record IconSprite(List<String> names) {

    /** Its path among the static files. */
    static final String PATH = "icons.svg";

    private static final Logger LOG = LoggerFactory.getLogger(IconSprite.class);
    private static final String FOLDER = "/META-INF/resources/webjars/lucide-static/0.468.0/icons/";
    private static final String OURS = "/icons.txt";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SHAPES = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    /** Fails at start where one of ours does not exist; one of the province's is left out with a warning. */
    static IconSprite of(Province province) {
        Stream<String> theirs = Stream.concat(
                        province.categories().stream().map(Category::icon),
                        province.profile().functions().stream().map(ProvinceProfile.Function::icon))
                .distinct()
                .filter(IconSprite::isKnown);
        return new IconSprite(
                Stream.concat(ours().stream(), theirs).distinct().sorted().toList());
    }

    static List<String> ours() {
        return text(OURS).lines().toList();
    }

    static boolean exists(String name) {
        return NAME.matcher(name).matches() && IconSprite.class.getResource(FOLDER + name + ".svg") != null;
    }

    byte[] content() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (String name : names) {
            svg.append("<symbol id=\"%s\" viewBox=\"0 0 24 24\">%s</symbol>\n".formatted(name, shapes(name)));
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isKnown(String name) {
        if (!exists(name)) {
            LOG.atWarn().addKeyValue("icon", name).log("The province names an icon that does not exist");
            return false;
        }
        return true;
    }

    private static String shapes(String name) {
        Matcher shapes = SHAPES.matcher(text(FOLDER + name + ".svg"));
        if (!shapes.find()) {
            throw new IllegalStateException("not an icon: " + name);
        }
        return shapes.group(1)
                .strip()
                .replaceAll("\\s+", " ")
                .replace("> <", "><")
                .replace(" />", "/>");
    }

    private static String text(String resource) {
        try (InputStream file = IconSprite.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
