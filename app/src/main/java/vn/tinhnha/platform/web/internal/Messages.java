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
 * All texts of all modules in one table per language, read once: a page looks up some fifty of them. Files are UTF-8;
 * {@code <module>.properties} is Vietnamese, {@code <module>_en.properties} English.
 */
final class Messages extends AbstractMessageSource {

    private static final String ENGLISH_SUFFIX = "_en.properties";

    private final Map<String, MessageFormat> vietnamese = new HashMap<>();
    private final Map<String, MessageFormat> english = new HashMap<>();

    Messages(ResourcePatternResolver resources) {
        setUseCodeAsDefaultMessage(true);
        setAlwaysUseMessageFormat(true);
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

    Map<String, MessageFormat> all(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : vietnamese;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        MessageFormat format = all(locale).get(code);
        return format != null ? format : vietnamese.get(code);
    }

    private static void load(Resource file, Map<String, MessageFormat> into, Locale locale) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (into.put(key, new MessageFormat(properties.getProperty(key), locale)) != null) {
                throw new IllegalStateException("message " + key + " is in two files, one is " + file);
            }
        }
    }
}
