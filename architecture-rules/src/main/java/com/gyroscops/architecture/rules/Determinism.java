package com.gyroscops.architecture.rules;

import static com.gyroscops.architecture.Role.DOMAIN;
import static com.gyroscops.architecture.rules.ForbiddenDependency.member;
import static com.gyroscops.architecture.rules.ForbiddenDependency.memberIn;
import static com.gyroscops.architecture.rules.ForbiddenDependency.membersOf;
import static com.gyroscops.architecture.rules.ForbiddenDependency.packageOf;
import static com.gyroscops.architecture.rules.ForbiddenDependency.type;
import static com.gyroscops.architecture.rules.ForbiddenDependency.types;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Names;
import com.gyroscops.architecture.Violation;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/// A03. The locale of the machine is rule A22's, in all code.
final class Determinism {

    private static final Names TIMES = Names.of("java.time..", "org.joda.time..", "org.threeten.bp..");

    private static final Bans CLOCKS = Bans.of(
            member("java.time.Instant", "now(*)"),
            memberIn(TIMES, "now(*)"),
            memberIn(TIMES, "dateNow(*)"),
            memberIn(TIMES, "currentTimeMillis()"),
            memberIn(TIMES, "systemDefault()"),
            memberIn(TIMES, "getDefault()"),
            // Joda's constructors read the clock if they are given no time, and the time zone if they are given none.
            memberIn(TIMES, "new()"),
            memberIn(TIMES, "new(DateTimeZone)"),
            memberIn(TIMES, "new(Chronology)"),
            memberIn(Names.of("org.joda.time.*DateTime", "org.joda.time.DateMidnight"), "new(int,*int)"),
            memberIn(Names.of("org.joda.time.*"), "new(long)"),
            member("java.time.ZoneId", "systemDefault()"),
            member("java.util.TimeZone", "getDefault()"),
            type("java.time.Clock"),
            type("java.time.InstantSource"),
            type("java.util.Date"),
            type("java.util.Calendar"),
            type("java.util.GregorianCalendar"),
            types("com.google.common.base.Ticker", "com.google.common.base.Stopwatch"),
            types("kotlin.time.Clock*", "kotlin.time.TimeSource*", "kotlinx.datetime.Clock*"));

    private static final Bans CHANCE = Bans.of(
            member("java.util.UUID", "randomUUID"),
            member("java.util.Collections", "shuffle"),
            member("java.lang.Math", "random"),
            member("java.lang.StrictMath", "random"),
            type("java.util.Random"),
            type("java.util.SplittableRandom"),
            packageOf("java.util.random.RandomGenerator"),
            packageOf("java.security.SecureRandom")
                    .but(
                            "java.security.MessageDigest",
                            "java.security.NoSuchAlgorithmException",
                            "java.security.Principal"),
            type("javax.crypto.KeyGenerator"),
            memberIn(Names.of("io.vavr.collection..", "kotlin.collections.."), "shuffle()"),
            memberIn(Names.of("kotlin.collections..", "kotlin.ranges.."), "shuffled(*)"),
            memberIn(Names.of("kotlin.collections..", "kotlin.ranges.."), "random(*)"),
            types("kotlin.random..", "org.apache.commons.lang3.Random*", "org.apache.commons.math3.random.."),
            types("com.fasterxml.uuid..", "com.github.f4b6a3..", "de.huxhorn.sulky.ulid.."));

    private static final Bans ENVIRONMENT = Bans.of(
            membersOf("java.lang.System", "arraycopy"),
            member("java.lang.Boolean", "getBoolean"),
            member("java.lang.Integer", "getInteger"),
            member("java.lang.Long", "getLong"),
            member("java.lang.String", "getBytes()"),
            member("java.lang.String", "new(byte[])"),
            member("java.lang.String", "new(byte[],int,int)"),
            member("java.net.URLEncoder", "encode(String)"),
            member("java.net.URLDecoder", "decode(String)"),
            member("java.nio.charset.Charset", "defaultCharset"),
            type("java.lang.Runtime"),
            packageOf("java.lang.management.ManagementFactory"),
            packageOf("java.util.prefs.Preferences"),
            packageOf("javax.naming.Context"),
            type("java.util.ServiceLoader"),
            types("org.apache.commons.lang3.SystemUtils", "org.apache.commons.lang3.SystemProperties"));

    private static final Bans THREADS = Bans.of(
            type("java.lang.Thread"),
            type("java.lang.ThreadGroup"),
            type("java.lang.ThreadLocal"),
            type("java.lang.InheritableThreadLocal"),
            type("java.lang.ScopedValue"),
            type("java.util.Timer"),
            type("java.util.TimerTask"),
            packageOf("java.util.concurrent.Executor").but("java.util.concurrent.TimeUnit"),
            member("java.lang.Object", "wait"),
            member("java.lang.Object", "notify"),
            member("java.lang.Object", "notifyAll"),
            new ForbiddenDependency("java.util.Collection#parallelStream", Names.of(".."), "parallelStream()"),
            member("java.util.stream.BaseStream", "parallel"),
            member("java.util.Arrays", "parallelSort"),
            member("java.util.Arrays", "parallelPrefix"),
            member("java.util.Arrays", "parallelSetAll"),
            types("io.vavr.concurrent..", "kotlin.concurrent..", "kotlinx.coroutines.."));

    private static final Bans FILES = Bans.of(
            type("java.lang.Process"),
            type("java.lang.ProcessBuilder"),
            type("java.lang.ProcessHandle"),
            type("java.lang.ClassLoader"),
            member("java.lang.Class", "getResource"),
            member("java.lang.Class", "getResourceAsStream"),
            member("java.lang.Module", "getResourceAsStream"),
            // The markers of serializable values read and write nothing.
            packageOf("java.io.File").but("java.io.Serializable", "java.io.Serial", "java.io.*Exception"),
            packageOf("java.nio.file.Path"),
            packageOf("java.nio.channels.Channel"),
            packageOf("java.util.jar.JarFile"),
            type("java.util.zip.ZipFile"),
            packageOf("java.net.URL")
                    .but("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder"),
            packageOf("java.sql.Connection"),
            packageOf("javax.sql.DataSource"),
            type("java.util.Scanner"),
            types("kotlin.io.path..", "kotlin.io.Files*", "kotlin.io.ConsoleKt*"));

    private static final List<Bans> ALL = List.of(CLOCKS, CHANCE, ENVIRONMENT, THREADS, FILES);

    private Determinism() {}

    static ArchitectureRule in(Layout layout) {
        return new ArchitectureRule(
                "A03",
                "The domain is deterministic: it uses no clock, random number, environment, thread or file, so that a"
                        + " replayed history always gives the same state.",
                "pass times and new ids in with the command; the store records when an event was appended. Facts from"
                        + " elsewhere are fetched by the handler and passed to the decision as values.",
                ALL.stream().flatMap(bans -> bans.examples().stream()).toList(),
                List.of(DOMAIN),
                Check.with(new Check("domain", layout.in(DOMAIN), Determinism::brokenBy)
                        .leftOutIf(layout.lacks(DOMAIN))));
    }

    private static Stream<Violation> brokenBy(JavaClass type) {
        return ALL.stream().flatMap(bans -> bans.brokenBy(type));
    }
}
