package vn.tinhnha.platform.files.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.tinhnha.platform.files.Photos;
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
    UploadIntake uploadIntake(Workbench workbench, FileService service, Province province, InstantSource clock) {
        int cores = Runtime.getRuntime().availableProcessors();
        PhotoStudio photos = new PhotoStudio(province.profile().zone(), cores, PATIENCE);
        return new UploadIntake(workbench, photos, service, clock);
    }

    @Bean
    StoredFiles storedFiles(UploadIntake intake, FileService service, FileQueries files) {
        return new FileArchive(intake, service, files);
    }

    @Bean
    Photos photos(FileQueries files, FileService service, UploadIntake intake, Blobs blobs, Workbench workbench) {
        return new PhotoCopies(files, service, intake, blobs, workbench);
    }

    @Bean
    FileSafe fileSafe(Blobs blobs, Workbench workbench) {
        return new FileSafe(blobs, workbench);
    }
}
