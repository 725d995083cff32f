package vn.tinhnha.platform.files.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.province.Province;

/** Wires the module to the data folder and the province's time zone. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FilesConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;

    FilesConfiguration(@Value("${tinhnha.data}") String data) {
        folder = Path.of(data, "files");
    }

    @Bean
    Blobs blobs() {
        return new DiskBlobs(folder);
    }

    @Bean
    Workbench workbench(InstantSource clock) {
        return new Workbench(folder.resolve("incoming"), clock);
    }

    @Bean
    StoredFiles storedFiles(
            Workbench workbench, FileService service, FileQueries files, Province province, InstantSource clock) {
        int cores = Runtime.getRuntime().availableProcessors();
        PhotoStudio photos = new PhotoStudio(province.profile().zone(), cores, PATIENCE);
        return new FileArchive(new UploadIntake(workbench, photos, service, clock), service, files);
    }
}
