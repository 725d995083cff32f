package vn.tinhnha;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The app of a province: one process that serves citizens, officials and other systems. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class TinhNhaApplication {

    public static void main(String[] arguments) {
        if (CommandLine.hasCommand(arguments)) {
            System.exit(CommandLine.run(arguments));
        }
        SpringApplication.run(TinhNhaApplication.class, arguments);
    }

    /** The only clock of the app: tests replace it to travel in time. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
