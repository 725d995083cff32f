package vn.tinhnha;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tinhnha.kernel.AppCommand;

/** Runs one command word of the launcher instead of the server. */
final class CommandLine {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private CommandLine() {}

    /** Options begin with dashes; a plain word is a command. */
    static boolean hasCommand(String... arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** Runs the command and returns the exit code. */
    static int run(String... arguments) {
        String word = arguments[0];
        try (ConfigurableApplicationContext app = SpringApplication.run(
                TinhNhaApplication.class,
                "--tinhnha.command=" + word,
                // No port is opened: a running app has it.
                "--server.port=-1",
                "--tinhnha.demo=false",
                "--tinhnha.jobs.enabled=false",
                "--spring.main.lazy-initialization=true",
                "--logging.level.root=warn",
                "--logging.level.vn.tinhnha.CommandLine=info",
                "--logging.pattern.console=%m%n")) {
            return run(app.getBeanProvider(AppCommand.class).stream().toList(), word, List.of(arguments));
        }
    }

    private static int run(List<AppCommand> commands, String word, List<String> arguments) {
        for (AppCommand command : commands) {
            if (command.word().equals(word)) {
                return run(command, arguments.subList(1, arguments.size()));
            }
        }
        LOG.error("There is no command '{}'.", word);
        return MISUSED;
    }

    private static int run(AppCommand command, List<String> arguments) {
        try {
            command.run(arguments).forEach(LOG::info);
            return DONE;
        } catch (IllegalArgumentException refusal) {
            LOG.error(refusal.getMessage());
            return FAILED;
        }
    }
}
