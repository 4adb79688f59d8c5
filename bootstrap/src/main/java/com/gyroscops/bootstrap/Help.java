package com.gyroscops.bootstrap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The help text of the command line.
final class Help {

    private Help() {}

    static String text() {
        return String.format(
                Locale.ROOT,
                """
                Gyroscops: event sourcing with command/query separation, in memory.

                  java -jar gyroscops.jar          starts it
                  java -jar gyroscops.jar --help   prints this
                  java -jar gyroscops.jar --default=NAME=VALUE
                                                   gives a setting another default

                Settings are environment variables:

                %s
                Nothing is written to disk: everything is gone when the application stops.""",
                Arrays.stream(Setting.values())
                        .map(setting -> String.format(
                                Locale.ROOT, "  %-28s %s (default %s)%n", setting, setting.meaning, byDefault(setting)))
                        .collect(Collectors.joining()));
    }

    /// The settings with their values, one a line.
    static String settings(Map<String, String> environment) {
        return Arrays.stream(Setting.values())
                .map(setting -> "  " + setting + "="
                        + shown(environment.getOrDefault(setting.name(), setting.byDefault)) + "\n")
                .collect(Collectors.joining());
    }

    private static String byDefault(Setting setting) {
        return setting.byDefault.isEmpty() ? "none" : setting.byDefault;
    }

    /// Removes passwords from every value, because one may be in the wrong setting.
    private static String shown(String value) {
        return RedisAddress.masked(value);
    }
}
