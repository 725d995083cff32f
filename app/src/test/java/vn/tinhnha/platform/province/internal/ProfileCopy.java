package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A copy of a shipped profile for a test to spoil. */
final class ProfileCopy {

    private static final List<String> FILES = List.of(
            "profile.yaml",
            "emblem.svg",
            "categories.yaml",
            "agencies.csv",
            "holidays.csv",
            "units.csv",
            "unit_successors.csv",
            "wards.geojson");

    private final Path folder;

    private ProfileCopy(Path folder) {
        this.folder = folder;
    }

    static ProfileCopy of(String id, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream source = ProvinceLoader.class.getResourceAsStream("/provinces/" + id + "/" + file)) {
                Files.copy(Objects.requireNonNull(source), folder.resolve(file));
            }
        }
        return new ProfileCopy(folder);
    }

    /** Replaces the first occurrence of a text and tells on which line it stands, counted from 1. */
    int replace(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int position = text.indexOf(before);
        assertThat(position).as("%s contains %s", file, before).isNotNegative();
        Files.writeString(
                folder.resolve(file), text.substring(0, position) + after + text.substring(position + before.length()));
        return Math.toIntExact(
                text.substring(0, position).chars().filter(c -> c == '\n').count() + 1);
    }

    void removeLine(String file, String containing) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        List<String> kept =
                lines.stream().filter(line -> !line.contains(containing)).toList();
        assertThat(kept).hasSize(lines.size() - 1);
        Files.write(folder.resolve(file), kept);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    void writeLatin1(String file) throws IOException {
        Files.write(folder.resolve(file), "code,kind,name\nubnd,ward,Xã Tân Hòà".getBytes(StandardCharsets.ISO_8859_1));
    }
}
