package vn.tinhnha.participation.fieldreport.internal.browsing;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.tinhnha.platform.province.Province;

/** The title page of the OpenAPI document at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    @Lazy
    OpenAPI openApi(Province province) {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Open data of "
                                        + province.profile().appName().en())
                                .version("1")
                                .description(
                                        "Public field reports: what people reported and what became of it. Reading "
                                                + "needs no key. Confidential reports and everything about reporters are never in it."));
    }
}
