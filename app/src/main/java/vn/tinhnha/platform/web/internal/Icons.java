package vn.tinhnha.platform.web.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The icons of pages: references into the sprite, which a browser fetches once for all pages. */
final class Icons {

    private static final Logger LOG = LoggerFactory.getLogger(Icons.class);

    /** Stands in where a profile names an icon that the set lacks. */
    private static final String UNKNOWN = "circle-help";

    private final Map<String, String> markup;
    private final String unknown;

    /** @param sprite address of the sprite, which holds all the names */
    Icons(String sprite, Collection<String> names) {
        this.markup = names.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> use(sprite, name)));
        this.unknown = use(sprite, UNKNOWN);
    }

    /** The whole {@code <svg>} element. */
    String svg(String name) {
        String svg = markup.get(name);
        if (svg == null) {
            LOG.atWarn().addKeyValue("icon", name).log("No such icon in the sprite");
            return unknown;
        }
        return svg;
    }

    private static String use(String sprite, String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"%s#%s\"/></svg>".formatted(sprite, name);
    }
}
