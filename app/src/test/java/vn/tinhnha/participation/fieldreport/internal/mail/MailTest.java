package vn.tinhnha.participation.fieldreport.internal.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.tinhnha.testing.IntegrationTest;

/** The whole app beside a real mail server; one application context for all tests of this package. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import(MailTest.Configuration.class)
@interface MailTest {

    /** Where mails leave by, and the hands that write them. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({Correspondent.class, CaseWork.class})
    class Configuration {

        @Bean
        DynamicPropertyRegistrar outgoingMail() {
            return properties -> {
                properties.add("tinhnha.mail.host", () -> "127.0.0.1");
                properties.add(
                        "tinhnha.mail.port",
                        () -> TestMailServer.shared().getSmtp().getPort());
                properties.add("tinhnha.mail.encryption", () -> "NONE");
                properties.add("tinhnha.mail.site", () -> Correspondent.SITE);
                properties.add("tinhnha.mail.from", () -> Correspondent.CENTER);
            };
        }
    }
}
