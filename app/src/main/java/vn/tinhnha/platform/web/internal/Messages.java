package vn.tinhnha.platform.web.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * All texts of all modules in one table per language, read once: a page looks up a hundred of them. Files are UTF-8;
 * {@code <module>.properties} is Vietnamese, {@code <module>_en.properties} English.
 */
final class Messages extends AbstractMessageSource {

    private static final String ENGLISH_SUFFIX = "_en.properties";

    private final Map<String, Text> vietnamese = new HashMap<>();
    private final Map<String, Text> english = new HashMap<>();

    /**
     * A text and its form.
     *
     * @param plain the text where nothing is filled in, which spares most texts the shared formatter and its lock
     */
    record Text(MessageFormat format, String plain) {

        Text(MessageFormat format) {
            this(format, format.format(null));
        }
    }

    Messages(ResourcePatternResolver resources) {
        setUseCodeAsDefaultMessage(true);
        try {
            for (Resource file : resources.getResources("classpath*:messages/*.properties")) {
                String name = String.valueOf(file.getFilename());
                if (name.endsWith(ENGLISH_SUFFIX)) {
                    load(file, english, Locale.ENGLISH);
                } else {
                    load(file, vietnamese, VisitorLocale.VIETNAMESE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("messages cannot be read", e);
        }
    }

    Messages() {
        this(new PathMatchingResourcePatternResolver());
    }

    Map<String, Text> all(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : vietnamese;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        Text text = text(code, locale);
        return text == null ? null : text.plain();
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Text text = text(code, locale);
        return text == null ? null : text.format();
    }

    private @Nullable Text text(String code, Locale locale) {
        Text text = all(locale).get(code);
        return text != null ? text : vietnamese.get(code);
    }

    private static void load(Resource file, Map<String, Text> into, Locale locale) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (into.put(key, new Text(new MessageFormat(properties.getProperty(key), locale))) != null) {
                throw new IllegalStateException("message " + key + " is in two files, one is " + file);
            }
        }
    }
}
