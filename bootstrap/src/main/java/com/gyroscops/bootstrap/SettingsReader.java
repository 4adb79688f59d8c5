package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import com.gyroscops.infrastructure.redis.RedisAdapters;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads settings one by one and collects what is wrong with all of them. A setting that is wrong is read as its
/// default.
final class SettingsReader {

    private static final String PREFIX = "GYROSCOPS_";
    private static final Set<String> LEVELS = Set.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
        var known = Arrays.stream(Setting.values()).map(Setting::name).collect(Collectors.toSet());
        var unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith(PREFIX) || known.contains(name));
        unknown.forEach(name -> problems.add(name + " is no setting; --help lists those that there are."));
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    int number(Setting setting, int lowest, int highest) {
        try {
            var number = Integer.parseInt(text(setting));
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, as for a number out of range.
        }
        problems.add("%s is '%s', but has to be a whole number from %d to %d."
                .formatted(setting, text(setting), lowest, highest));
        return Integer.parseInt(setting.byDefault);
    }

    boolean flag(Setting setting) {
        if (!text(setting).equals("true") && !text(setting).equals("false")) {
            problems.add("%s is '%s', but has to be true or false.".formatted(setting, text(setting)));
        }
        return text(setting).equals("true");
    }

    InetAddress loopback(Setting setting) {
        try {
            var address = InetAddress.getByName(text(setting));
            if (address.isLoopbackAddress()) {
                return address;
            }
            problems.add("%s is '%s', but there is no authentication yet, so it has to be a loopback address."
                    .formatted(setting, text(setting)));
        } catch (UnknownHostException unknown) {
            problems.add("%s is '%s', which is no address of this machine.".formatted(setting, text(setting)));
        }
        return InetAddress.getLoopbackAddress();
    }

    Level level(Setting setting) {
        if (!LEVELS.contains(text(setting))) {
            problems.add("%s is '%s', but has to be one of ERROR, WARN, INFO, DEBUG, TRACE."
                    .formatted(setting, text(setting)));
        }
        return Level.toLevel(text(setting), Level.INFO);
    }

    /// What is wrong with it is said without saying it: it may hold a password.
    Optional<RedisAddress> redis(Setting setting) {
        var uri = text(setting);
        // The adapter is asked only when there is something to ask: without a Redis nothing of it is loaded.
        if (uri.isEmpty() || RedisAdapters.isAddress(uri)) {
            return Optional.of(uri).filter(some -> !some.isEmpty()).map(RedisAddress::new);
        }
        problems.add("%s is no address of a Redis; it has to look like redis://localhost:6379.".formatted(setting));
        return Optional.empty();
    }

    private String text(Setting setting) {
        return environment.getOrDefault(setting.name(), setting.byDefault);
    }
}
