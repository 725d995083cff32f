package vn.tinhnha.kernel;

import java.util.List;

/**
 * A bean behind a command word of the launcher: {@code ./tinhnha apikey create NAME} runs the command whose word is
 * {@code apikey} with {@code [create, NAME]}, without a web server, beside a running app or alone.
 */
public interface AppCommand {

    String word();

    /** Does the work and returns what to show the operator, line by line. */
    List<String> run(List<String> arguments);
}
