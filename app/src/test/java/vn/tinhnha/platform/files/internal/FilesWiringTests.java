package vn.tinhnha.platform.files.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.tinhnha.platform.files.FileKind;
import vn.tinhnha.platform.files.StoredFiles;
import vn.tinhnha.platform.files.Upload;
import vn.tinhnha.platform.files.UploadOutcome.Accepted;
import vn.tinhnha.platform.files.UploadRules;
import vn.tinhnha.testing.IntegrationTest;
import vn.tinhnha.testing.Pictures;

@IntegrationTest
class FilesWiringTests {

    @Autowired
    private StoredFiles files;

    @Autowired
    private UploadRules rules;

    @Test
    void takesInAPhotoByTheRulesOfTheInstallation() {
        byte[] photo = Pictures.encode(Pictures.quarters(80, 60), "jpeg");

        var outcome = files.accept(new Upload("a.jpg", new ByteArrayResource(photo)), rules);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(
                                        files.claim(List.of(accepted.file().id())))
                                .hasSize(1));
        assertThat(rules.kinds()).containsExactlyInAnyOrder(FileKind.IMAGE, FileKind.VIDEO);
        assertThat(rules.imageSize().toMegabytes()).isEqualTo(15);
    }
}
