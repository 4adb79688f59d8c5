package com.gyroscops.bootstrap;

import com.gyroscops.web.settings.CannotListenException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The command line: reads the settings, starts the application, and prints the result.
///
/// @param out for progress messages
/// @param err for a sentence that says why it does not start
record Launcher(Map<String, String> environment, PrintStream out, PrintStream err) {

    private static final Pattern DEFAULT = Pattern.compile("--default=[A-Z0-9_]+=.*");
    private static final int FINE = 0;
    private static final int NOT_STARTED = 1;
    private static final int MISUSED = 2;

    /// The work while the application runs.
    interface WhileRunning {
        void use(Application application) throws InterruptedException;
    }

    private interface Start {
        int run() throws InterruptedException;
    }

    /// Starts the application and runs `use`, unless only help is requested or the arguments or settings are invalid.
    ///
    /// @return the exit status: 0 for success, 1 when it could not start, 2 for wrong arguments
    int launch(String[] arguments, WhileRunning use) throws InterruptedException {
        if (List.of(arguments).equals(List.of("--help"))) {
            out.println(Help.text());
            return FINE;
        }
        if (!Arrays.stream(arguments).allMatch(DEFAULT.asMatchPredicate())) {
            err.println(
                    "Gyroscops takes only --help and --default=NAME=VALUE; settings are environment variables.");
            return MISUSED;
        }
        var defaults = withDefaults(arguments);
        return Settings.from(defaults)
                .<Start>fold(
                        problems -> () -> {
                            problems.forEach(err::println);
                            return MISUSED;
                        },
                        settings -> () -> run(settings, defaults, use))
                .run();
    }

    /// The environment, with defaults from the arguments.
    private Map<String, String> withDefaults(String[] arguments) {
        var defaults = new HashMap<String, String>();
        for (String argument : arguments) {
            var setting = argument.split("=", 3);
            defaults.put(setting[1], setting[2]);
        }
        defaults.putAll(environment);
        return defaults;
    }

    private int run(Settings settings, Map<String, String> defaults, WhileRunning use) throws InterruptedException {
        out.print("Gyroscops starts with these settings:\n" + Help.settings(defaults));
        Application application;
        try {
            application = Application.start(settings);
        } catch (CannotListenException taken) {
            err.println("Gyroscops " + taken.getMessage() + ".");
            return NOT_STARTED;
        }
        out.println("The event store is in memory: all data is lost when the process stops.");
        out.println(
                "Gyroscops listens on " + application.uri() + " (its API is described at /docs). Stop it with Ctrl-C.");
        use.use(application);
        return FINE;
    }
}
