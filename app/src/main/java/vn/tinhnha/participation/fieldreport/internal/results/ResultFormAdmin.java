package vn.tinhnha.participation.fieldreport.internal.results;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.administration.AdminPage;

/** Lists the page about results on the administrators' home. */
@Configuration(proxyBeanMethods = false)
class ResultFormAdmin {

    @Bean
    AdminPage resultFormPage() {
        return new AdminPage(
                ResultFormController.PATH,
                "fieldreport.results.admin",
                "fieldreport.results.admin.text",
                "camera",
                AdminPage.Group.TEXTS);
    }
}
