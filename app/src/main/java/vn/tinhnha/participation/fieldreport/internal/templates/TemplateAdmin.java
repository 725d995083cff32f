package vn.tinhnha.participation.fieldreport.internal.templates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.administration.AdminPage;

/** Lists the templates on the administrators' home. */
@Configuration(proxyBeanMethods = false)
class TemplateAdmin {

    @Bean
    AdminPage responseTemplatesPage() {
        return new AdminPage(
                TemplateController.PATH,
                "fieldreport.templates.title",
                "fieldreport.templates.text",
                "file-text",
                AdminPage.Group.TEXTS);
    }
}
