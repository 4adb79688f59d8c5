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

/// Reads settings one by one and collects their errors. An invalid setting is read as its default.
final class SettingsReader {

    private static final String PREFIX = "GYROSCOPS_";
    private static final Set<String> LEVELS = Set.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE");

    private static final long MIN_SIZE = 1L << 20;

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
        var known = Arrays.stream(Setting.values()).map(Setting::name).collect(Collectors.toSet());
        var unknown = new TreeSet<>(environment.keySet());
        unknown.removeIf(name -> !name.startsWith(PREFIX) || known.contains(name));
        unknown.forEach(name -> problems.add(name + " is not a setting; --help lists all settings."));
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
            // Reported below, like a number out of range.
        }
        problems.add(setting + " is '" + text(setting) + "', but must be a whole number from " + lowest + " to "
                + highest + ".");
        return Integer.parseInt(setting.byDefault);
    }

    boolean flag(Setting setting) {
        if (!text(setting).equals("true") && !text(setting).equals("false")) {
            problems.add(setting + " is '" + text(setting) + "', but must be true or false.");
        }
        return text(setting).equals("true");
    }

    InetAddress loopback(Setting setting) {
        try {
            var address = InetAddress.getByName(text(setting));
            if (address.isLoopbackAddress()) {
                return address;
            }
            problems.add(setting + " is '" + text(setting)
                    + "', but must be a loopback address while there is no authentication.");
        } catch (UnknownHostException unknown) {
            problems.add(setting + " is '" + text(setting) + "', which is not an address of this machine.");
        }
        return InetAddress.getLoopbackAddress();
    }

    /// A size in bytes, or a part of the heap.
    long partOfHeap(Setting setting) {
        var heap = Runtime.getRuntime().maxMemory();
        var bytes = ByteSize.parse(text(setting), heap);
        if (bytes.isPresent() && bytes.getAsLong() >= MIN_SIZE && bytes.getAsLong() <= heap) {
            return bytes.getAsLong();
        }
        problems.add(setting + " is '" + text(setting) + "', but must be from " + MIN_SIZE + " to the " + heap
                + " bytes of the heap, such as 512m or 2g, or a part of the heap, such as 70%.");
        return ByteSize.parse(setting.byDefault, heap).orElse(heap);
    }

    Level level(Setting setting) {
        if (!LEVELS.contains(text(setting))) {
            problems.add(
                    setting + " is '" + text(setting) + "', but must be one of ERROR, WARN, INFO, DEBUG, TRACE.");
        }
        return Level.toLevel(text(setting), Level.INFO);
    }

    /// The error message omits the value, because it may contain a password.
    Optional<RedisAddress> redis(Setting setting) {
        var uri = text(setting);
        // The adapter's classes are not loaded without a Redis.
        if (uri.isEmpty() || RedisAdapters.isAddress(uri)) {
            return Optional.of(uri).filter(some -> !some.isEmpty()).map(RedisAddress::new);
        }
        problems.add(setting + " is not a Redis address; it must look like redis://localhost:6379.");
        return Optional.empty();
    }

    private String text(Setting setting) {
        return environment.getOrDefault(setting.name(), setting.byDefault);
    }
}
