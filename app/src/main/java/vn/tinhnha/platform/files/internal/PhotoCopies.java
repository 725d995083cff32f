package vn.tinhnha.platform.files.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import vn.tinhnha.platform.files.FileId;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.Photos;
import vn.tinhnha.platform.files.StoredFile;
import vn.tinhnha.platform.files.Taken;

/** Makes photos of stored photos. */
final class PhotoCopies implements Photos {

    private final FileQueries files;
    private final FileService service;
    private final UploadIntake intake;
    private final Blobs blobs;
    private final Workbench workbench;

    PhotoCopies(FileQueries files, FileService service, UploadIntake intake, Blobs blobs, Workbench workbench) {
        this.files = files;
        this.service = service;
        this.intake = intake;
        this.blobs = blobs;
        this.workbench = workbench;
    }

    @Override
    public StoredFile pixelate(FileId photo, List<Region> regions) {
        BufferedImage image = read(find(photo).main());
        Mosaic.cover(image, regions);
        try {
            Path folder = workbench.newFolder();
            try {
                Path web = folder.resolve("web.jpg");
                Path thumbnail = folder.resolve("thumb.jpg");
                JpegEncoder.write(image, web);
                JpegEncoder.write(PhotoScaler.square(image, PhotoStudio.THUMBNAIL_SIDE), thumbnail);
                return intake.keep(
                        new Prepared(
                                ContentType.JPEG, web, thumbnail, image.getWidth(), image.getHeight(), Taken.UNKNOWN),
                        "");
            } finally {
                workbench.discard(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a copy of a photo", e);
        }
    }

    @Override
    public StoredFile reduce(FileId photo) {
        FileRecord stored = find(photo);
        ContentHash thumbnail = stored.thumbnail();
        if (thumbnail == null || thumbnail.equals(stored.main())) {
            return stored.file();
        }
        BufferedImage small = read(thumbnail);
        return service.reduce(stored, thumbnail, small.getWidth(), small.getHeight(), size(thumbnail));
    }

    private FileRecord find(FileId photo) {
        return files.find(List.of(photo)).stream()
                .filter(stored -> stored.file().kind() == FileKind.IMAGE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a stored photo"));
    }

    private BufferedImage read(ContentHash content) {
        try (InputStream in = blobs.open(content).getInputStream()) {
            BufferedImage image = ImageIO.read(in);
            if (image == null) {
                throw new IOException("not a picture");
            }
            return image;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a stored photo", e);
        }
    }

    private long size(ContentHash content) {
        try {
            return blobs.open(content).contentLength();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a stored photo", e);
        }
    }
}
