package vn.tinhnha.platform.province.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of one profile: in the operator's own folder of provinces or, failing that, among those shipped. */
final class ProfileFolder {

    static final List<String> SHIPPED = List.of("hai-duong", "hau-giang", "hue");

    private static final String CLASSPATH_ROOT = "/provinces/";

    private final String id;
    private final @Nullable Path directory;

    private ProfileFolder(String id, @Nullable Path directory) {
        this.id = id;
        this.directory = directory;
    }

    /** Finds the folder of a profile; empty when there is none of that name. */
    static Optional<ProfileFolder> find(String id, @Nullable Path provincesDir) {
        if (provincesDir != null && Files.isDirectory(provincesDir.resolve(id))) {
            return Optional.of(new ProfileFolder(id, provincesDir.resolve(id)));
        }
        return SHIPPED.contains(id) ? Optional.of(new ProfileFolder(id, null)) : Optional.empty();
    }

    /** The names of all profiles that could be chosen. */
    static SortedSet<String> names(@Nullable Path provincesDir) {
        SortedSet<String> names = new TreeSet<>(SHIPPED);
        if (provincesDir != null && Files.isDirectory(provincesDir)) {
            try (Stream<Path> entries = Files.list(provincesDir)) {
                entries.filter(Files::isDirectory).forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + provincesDir, e);
            }
        }
        return names;
    }

    String id() {
        return id;
    }

    /** Opens a file of the profile; a missing or unreadable one is noted as a problem and reads as empty. */
    SourceFile open(String name, Problems problems) {
        try (InputStream stream = stream(name)) {
            if (stream == null) {
                problems.add(name, 0, "the file is missing");
                return new SourceFile(name, "", problems);
            }
            return SourceFile.decode(name, stream.readAllBytes(), problems);
        } catch (IOException e) {
            problems.add(name, 0, "the file cannot be read: " + e.getMessage());
            return new SourceFile(name, "", problems);
        }
    }

    /** Opens a file of the product that all profiles share. */
    static SourceFile openShared(String name, Problems problems) {
        try (InputStream stream = ProfileFolder.class.getResourceAsStream(CLASSPATH_ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("the product lacks " + CLASSPATH_ROOT + name);
            }
            return SourceFile.decode(name, stream.readAllBytes(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream stream(String name) throws IOException {
        if (directory == null) {
            return ProfileFolder.class.getResourceAsStream(CLASSPATH_ROOT + id + "/" + name);
        }
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }
}
