package com.gyroscops.bootstrap;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What the application says about itself on the command line.
final class Help {

    private Help() {}

    static String text() {
        return """
                Gyroscops: payments with event sourcing and command/query separation, in memory.

                  java -jar gyroscops.jar          starts it
                  java -jar gyroscops.jar --help   prints this
                  java -jar gyroscops.jar --default=NAME=VALUE
                                                   gives a setting another default

                Settings are environment variables:

                %s
                Nothing is written to disk: everything is gone when the application stops.""".formatted(Arrays.stream(Setting.values())
                .map(setting -> "  %-28s %s (default %s)%n".formatted(setting, setting.meaning, byDefault(setting)))
                .collect(Collectors.joining()));
    }

    /// Each setting and its value, a line each.
    static String settings(Map<String, String> environment) {
        return Arrays.stream(Setting.values())
                .map(setting -> "  %s=%s%n"
                        .formatted(setting, shown(environment.getOrDefault(setting.name(), setting.byDefault))))
                .collect(Collectors.joining());
    }

    private static String byDefault(Setting setting) {
        return setting.byDefault.isEmpty() ? "none" : setting.byDefault;
    }

    /// Every value, since whoever mistakes one setting for another must not find the password printed.
    private static String shown(String value) {
        return RedisAddress.masked(value);
    }
}
