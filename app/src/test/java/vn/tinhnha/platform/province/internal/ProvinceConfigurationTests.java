package vn.tinhnha.platform.province.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.tinhnha.platform.province.Province;

/** The settings choose the province that is served. */
class ProvinceConfigurationTests {

    private final ApplicationContextRunner app =
            new ApplicationContextRunner().withUserConfiguration(ProvinceModule.class);

    @Test
    void hauGiangIsServedUnlessAnotherIsChosen() {
        app.run(context ->
                assertThat(context.getBean(Province.class).profile().id()).isEqualTo("hau-giang"));
        app.withPropertyValues("tinhnha.province=hue")
                .run(context -> assertThat(
                                context.getBean(Province.class).profile().id())
                        .isEqualTo("hue"));
    }

    @Test
    void aFolderOfTheOperatorAddsAProvince(@TempDir Path provinces) throws IOException {
        ProfileCopy.of("hai-duong", provinces.resolve("hai-duong-moi"))
                .replace("profile.yaml", "code-prefix: HD", "code-prefix: HDM");
        app.withPropertyValues("tinhnha.province=hai-duong-moi", "tinhnha.provinces-dir=" + provinces)
                .run(context -> assertThat(
                                context.getBean(Province.class).profile().codePrefix())
                        .isEqualTo("HDM"));
    }

    @Test
    void aRefusedProfileStopsTheStart() {
        app.withPropertyValues("tinhnha.province=atlantis")
                .run(context ->
                        assertThat(context).getFailure().rootCause().isInstanceOf(InvalidProfileException.class));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(ProvinceProperties.class)
    @Import(ProvinceConfiguration.class)
    static class ProvinceModule {}
}
