package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import java.util.List;

/// A03.
final class Determinism {

    private static final List<ForbiddenDependency> BANS = List.of(
            ForbiddenDependency.member("java.time.Instant", "now"),
            ForbiddenDependency.member("java.time.LocalDate", "now"),
            ForbiddenDependency.member("java.time.LocalTime", "now"),
            ForbiddenDependency.member("java.time.LocalDateTime", "now"),
            ForbiddenDependency.member("java.time.OffsetDateTime", "now"),
            ForbiddenDependency.member("java.time.OffsetTime", "now"),
            ForbiddenDependency.member("java.time.ZonedDateTime", "now"),
            ForbiddenDependency.member("java.time.Year", "now"),
            ForbiddenDependency.member("java.time.YearMonth", "now"),
            ForbiddenDependency.member("java.time.MonthDay", "now"),
            ForbiddenDependency.member("java.time.ZoneId", "systemDefault"),
            ForbiddenDependency.type("java.time.Clock"),
            ForbiddenDependency.type("java.time.InstantSource"),
            ForbiddenDependency.type("java.util.Date"),
            ForbiddenDependency.type("java.util.Calendar"),
            ForbiddenDependency.member("java.util.TimeZone", "getDefault"),
            ForbiddenDependency.member("java.util.Locale", "getDefault"),
            ForbiddenDependency.member("java.util.UUID", "randomUUID"),
            ForbiddenDependency.member("java.util.Collections", "shuffle"),
            ForbiddenDependency.member("java.util.Collection", "parallelStream"),
            ForbiddenDependency.member("java.util.stream.BaseStream", "parallel"),
            ForbiddenDependency.member("java.lang.Math", "random"),
            ForbiddenDependency.member("java.lang.StrictMath", "random"),
            ForbiddenDependency.member("java.lang.Boolean", "getBoolean"),
            ForbiddenDependency.member("java.lang.Integer", "getInteger"),
            ForbiddenDependency.member("java.lang.Long", "getLong"),
            ForbiddenDependency.type("java.util.Random"),
            ForbiddenDependency.type("java.util.SplittableRandom"),
            ForbiddenDependency.packageOf("java.util.random.RandomGenerator"),
            ForbiddenDependency.packageOf("java.security.SecureRandom")
                    .but(
                            "java.security.MessageDigest",
                            "java.security.NoSuchAlgorithmException",
                            "java.security.Principal"),
            ForbiddenDependency.membersOf("java.lang.System", "arraycopy", "identityHashCode"),
            ForbiddenDependency.type("java.lang.Runtime"),
            ForbiddenDependency.type("java.lang.Process"),
            ForbiddenDependency.type("java.lang.ProcessBuilder"),
            ForbiddenDependency.type("java.lang.ProcessHandle"),
            ForbiddenDependency.type("java.lang.Thread"),
            ForbiddenDependency.type("java.lang.ThreadLocal"),
            ForbiddenDependency.type("java.lang.ScopedValue"),
            ForbiddenDependency.type("java.util.Timer"),
            ForbiddenDependency.packageOf("java.util.concurrent.Executor").but("java.util.concurrent.TimeUnit"),
            // The markers of serializable values read and write nothing.
            ForbiddenDependency.packageOf("java.io.File")
                    .but("java.io.Serializable", "java.io.Serial", "java.io.*Exception"),
            ForbiddenDependency.packageOf("java.nio.file.Path"),
            ForbiddenDependency.packageOf("java.net.URL")
                    .but("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder"),
            ForbiddenDependency.type("java.util.Scanner"));

    private Determinism() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A03",
                "The domain is deterministic: it uses no clock, random number, environment, thread or file, so that a"
                        + " replayed history always gives the same state.",
                "pass times and new ids in with the command; the store records when an event was appended. Facts from"
                        + " elsewhere are fetched by the handler and passed to the decision as values.",
                ForbiddenDependency.examples(BANS),
                List.of(DOMAIN),
                Check.with(new Check("domain", layout.in(DOMAIN), type -> ForbiddenDependency.broken(type, BANS))
                        .leftOutIf(layout.lacks(DOMAIN))));
    }
}
