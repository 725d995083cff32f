package vn.tinhnha.platform.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.tinhnha.kernel.Sha256;

/**
 * The migration files on the class path.
 *
 * @param contents by {@code <module>/<file>}
 */
record MigrationFiles(SortedMap<String, byte[]> contents) {

    static final String FOLDER = "db/migration/";
    private static final Pattern NAME = Pattern.compile(".*/" + FOLDER + "([^/]+/[^/]+\\.sql)");

    static MigrationFiles onClassPath() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*/*.sql")) {
                Matcher name = NAME.matcher(file.getURL().toString());
                if (name.matches()) {
                    contents.put(name.group(1), file.getContentAsByteArray());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the migrations", failure);
        }
        return new MigrationFiles(contents);
    }

    /** The modules that have migrations; the root sorts first. */
    List<String> modules() {
        return contents.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    /** Differs as soon as a file is added or changed. */
    String fingerprint() {
        MessageDigest digest = Sha256.digest();
        contents.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
