package vn.tinhnha.participation.fieldreport.internal.mail;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.Role;

/** Lists the page about the mailbox on the administrators' home. */
@Configuration(proxyBeanMethods = false)
class MailAdmin {

    @Bean
    AdminPage mailboxPage() {
        return new AdminPage(
                MailboxController.PATH,
                "fieldreport.mail.admin",
                "fieldreport.mail.admin.text",
                "mail",
                AdminPage.Group.OPERATION,
                Set.of(Role.ADMINISTRATOR, Role.IOC_SUPERVISOR));
    }
}
