package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import java.util.List;

/// A03.
final class Determinism {

    private static final List<Ban> BANS = List.of(
            Ban.member("java.time.Instant", "now"),
            Ban.member("java.time.LocalDate", "now"),
            Ban.member("java.time.LocalTime", "now"),
            Ban.member("java.time.LocalDateTime", "now"),
            Ban.member("java.time.OffsetDateTime", "now"),
            Ban.member("java.time.OffsetTime", "now"),
            Ban.member("java.time.ZonedDateTime", "now"),
            Ban.member("java.time.Year", "now"),
            Ban.member("java.time.YearMonth", "now"),
            Ban.member("java.time.MonthDay", "now"),
            Ban.member("java.time.ZoneId", "systemDefault"),
            Ban.type("java.time.Clock"),
            Ban.type("java.time.InstantSource"),
            Ban.type("java.util.Date"),
            Ban.type("java.util.Calendar"),
            Ban.member("java.util.TimeZone", "getDefault"),
            Ban.member("java.util.Locale", "getDefault"),
            Ban.member("java.util.UUID", "randomUUID"),
            Ban.member("java.util.Collections", "shuffle"),
            Ban.member("java.util.Collection", "parallelStream"),
            Ban.member("java.util.stream.BaseStream", "parallel"),
            Ban.member("java.lang.Math", "random"),
            Ban.member("java.lang.StrictMath", "random"),
            Ban.member("java.lang.Boolean", "getBoolean"),
            Ban.member("java.lang.Integer", "getInteger"),
            Ban.member("java.lang.Long", "getLong"),
            Ban.type("java.util.Random"),
            Ban.type("java.util.SplittableRandom"),
            Ban.packageOf("java.util.random.RandomGenerator"),
            Ban.packageOf("java.security.SecureRandom")
                    .but(
                            "java.security.MessageDigest",
                            "java.security.NoSuchAlgorithmException",
                            "java.security.Principal"),
            Ban.membersOf("java.lang.System", "arraycopy", "identityHashCode"),
            Ban.type("java.lang.Runtime"),
            Ban.type("java.lang.Process"),
            Ban.type("java.lang.ProcessBuilder"),
            Ban.type("java.lang.ProcessHandle"),
            Ban.type("java.lang.Thread"),
            Ban.type("java.lang.ThreadLocal"),
            Ban.type("java.lang.ScopedValue"),
            Ban.type("java.util.Timer"),
            Ban.packageOf("java.util.concurrent.Executor").but("java.util.concurrent.TimeUnit"),
            // What makes a value serializable reads and writes nothing yet.
            Ban.packageOf("java.io.File").but("java.io.Serializable", "java.io.Serial", "java.io.*Exception"),
            Ban.packageOf("java.nio.file.Path"),
            Ban.packageOf("java.net.URL")
                    .but("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder"),
            Ban.type("java.util.Scanner"));

    private Determinism() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A03",
                "The domain is deterministic: it reads no clock, draws no random number, knows no environment, thread or"
                        + " file, so that a history replays to the same state for ever.",
                "a time that a rule needs comes through the command, and when an event was recorded the store stamps on"
                        + " its envelope; new ids come through the command too; facts from elsewhere are fetched by the"
                        + " handler and given to the decision as values.",
                Ban.examples(BANS),
                List.of(DOMAIN),
                Look.with(new Look("domain", layout.in(DOMAIN), type -> Ban.broken(type, BANS))
                        .leftOutIf(layout.lacks(DOMAIN))));
    }
}
