package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.rules.ArchitectureRules;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each line of a list is the content of a class of the domain.
@DisplayName("Planted breaches are found, and fine code beside them is not reported")
class PlantsTest {

    private static final String[] LIBRARY = {
        "package org.lib; public interface Foreign {}",
        "package org.lib; public interface Visitor<T> { int visit(T t); }",
        "package org.lib; public enum Kind { A, B }",
        "package org.lib; public class Broken extends RuntimeException {}",
        "package org.lib; public final class Made { public static final Made ONE = new Made();"
                + " public static int size(Object o) { return 1; } public String name = \"\"; }",
        "package org.lib; public record Two(Object left, Object right) {}",
        """
            package org.lib;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME)
            @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER, ElementType.TYPE, ElementType.METHOD})
            public @interface Marked { Kind kind() default Kind.A; Class<?> by() default Foreign.class; }
            """,
        """
            package org.lib;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.CLASS)
            @Target({ElementType.TYPE_USE, ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
            public @interface Compiled { Kind kind() default Kind.A; }
            """,
        "package lombok; public @interface Generated {}",
        """
            package com.acme.domain;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME)
            public @interface Own { Class<?>[] value() default {}; String name() default \"\"; }
            """
    };

    /// Uses of the library.
    private static final List<String> DEPENDENT = """
            Object m(Object o) { return (org.lib.Foreign) o; }
            Object m(Object o) { return (org.lib.Foreign[][]) o; }
            boolean m(Object o) { return o instanceof org.lib.Foreign; }
            boolean m(Object o) { return o instanceof org.lib.Foreign[] all; }
            Object m() { return new org.lib.Foreign[1]; }
            Object m() { return new org.lib.Foreign[1][2]; }
            Object m() { return org.lib.Foreign.class; }
            Object m() { return org.lib.Foreign[].class; }
            void m() { org.lib.Foreign none = null; }
            void m() { java.util.List<java.util.Map<String, ? super org.lib.Foreign[]>> none = null; }
            void m() { for (org.lib.Foreign each : new java.util.ArrayList<org.lib.Foreign>()) {} }
            java.util.Map<String, java.util.List<? extends org.lib.Foreign>> m() { return null; }
            <T extends Comparable<org.lib.Foreign>> void m() {}
            void m() throws org.lib.Broken {}
            int m() { try { return 1; } catch (org.lib.Broken e) { return 2; } }
            Object m() { return (org.lib.Visitor<String>) s -> 1; }
            int m(java.util.List<String> l) { org.lib.Visitor<String> v = String::length; return 1; }
            java.util.function.ToIntFunction<Object> m() { return org.lib.Made::size; }
            java.util.function.Supplier<Object> m() { return org.lib.Made::new; }
            java.util.function.IntFunction<Object> m() { return org.lib.Foreign[]::new; }
            java.util.function.Function<Object, Object> m() { return org.lib.Foreign.class::cast; }
            java.util.function.Function<Object, Object> m() { return o -> (org.lib.Foreign) o; }
            java.util.function.Supplier<Object> m() { return () -> (Runnable) () -> { Object o = new org.lib.Foreign[0]; }; }
            Object m() { return org.lib.Made.ONE; }
            @org.lib.Marked void m() {}
            void m(@org.lib.Marked String s) {}
            java.util.List<@org.lib.Marked String> m() { return null; }
            void m() { java.util.List<@org.lib.Marked String> l = null; }
            Object m(Object o) { return (@org.lib.Marked String) o; }
            <@org.lib.Marked T> void m() {}
            @Own(org.lib.Foreign.class) void m() {}
            @Own({String.class, org.lib.Foreign[].class}) void m() {}
            static class In implements java.util.Comparator<org.lib.Foreign> { public int compare(org.lib.Foreign a, org.lib.Foreign b) { return 0; } }
            record In(java.util.Optional<org.lib.Foreign> o) {}
            @interface In { org.lib.Kind value() default org.lib.Kind.A; }
            int m(Object o) { return switch (o) { case org.lib.Foreign f -> 1; default -> 2; }; }
            int m(Object o) { return switch (o) { case org.lib.Two(String a, var b) -> 1; default -> 2; }; }
            int m(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; case org.lib.Foreign f -> 2; default -> 3; }; }
            boolean m(Object o) { return o instanceof org.lib.Two(var a, org.lib.Foreign b); }
            int m(Object o) { return switch (o) { case org.lib.Two(org.lib.Foreign a, org.lib.Foreign b) -> 1; default -> 2; }; }
            java.util.function.ToIntFunction<Object> m() { return o -> switch (o) { case org.lib.Foreign f -> 1; default -> 2; }; }
            """.lines().toList();

    private static final List<String> INDEPENDENT = """
            @org.lib.Compiled(kind = org.lib.Kind.B) void m() {}
            java.util.List<@org.lib.Compiled String> m() { return null; }
            @lombok.Generated void m() {}
            @Own(name = "x") void m() {}
            enum In { A, B; int m() { return switch (this) { case A -> 1; case B -> 2; }; } }
            sealed interface In { record A(int a) implements In {} record B(String b) implements In {} }
            String m(Object o) { return "o " + o + 'c' + 1L; }
            String m(Object o) { return switch (o) { case String s -> s; case Integer i when i > 1 -> ""; default -> ""; }; }
            Object m(java.util.List<String> l) { return l.stream().map(String::length).sorted().toList(); }
            Object m(boolean b) { var x = b ? 1 : "a"; return java.util.List.of(x, 2L, "c"); }
            record In(java.util.List<String> names, java.time.Instant at) { In { names = java.util.List.copyOf(names); } }
            Object m() { return (Runnable & java.io.Serializable) () -> {}; }
            int m(Object o) { int[][] a = new int[2][3]; try { return a[0][1]; } catch (RuntimeException e) { return 1; } }
            """.lines().toList();

    private static final List<String> CHANCING = """
            Object m() { return java.time.Instant.now(); }
            Object m() { return java.time.LocalDate.now(java.time.ZoneOffset.UTC); }
            Object m() { return java.time.chrono.JapaneseDate.now(); }
            java.util.function.Supplier<Object> m() { return java.time.LocalDateTime::now; }
            java.util.function.Supplier<Object> m() { return () -> (java.util.function.Supplier<Object>) java.time.Year::now; }
            Object m() { return java.time.ZoneId.systemDefault(); }
            Object m() { return java.util.TimeZone.getDefault(); }
            Object m() { return new java.util.Date(); }
            Object m() { return java.util.Calendar.getInstance(); }
            Object m() { return new java.util.GregorianCalendar(); }
            Object m(java.time.Clock c) { return c; }
            long m() { return System.nanoTime(); }
            long m() { return System.currentTimeMillis(); }
            Object m() { return System.getenv("A"); }
            Object m() { return System.getProperty("a"); }
            Object m() { return System.lineSeparator(); }
            int m(Object o) { return System.identityHashCode(o); }
            java.util.function.ToIntFunction<Object> m() { return System::identityHashCode; }
            void m() { System.out.println(); }
            Object m() { return Integer.getInteger("a"); }
            Object m() { return Boolean.getBoolean("a"); }
            int m() { return Runtime.getRuntime().availableProcessors(); }
            Object m(String s) { return s.getBytes(); }
            java.util.function.Function<String, byte[]> m() { return String::getBytes; }
            Object m(byte[] b) { return new String(b); }
            Object m(byte[] b) { return new String(b, 0, 1); }
            java.util.function.Function<byte[], String> m() { return String::new; }
            Object m() { return java.nio.charset.Charset.defaultCharset(); }
            Object m() { return java.util.UUID.randomUUID(); }
            java.util.function.Supplier<Object> m() { return java.util.UUID::randomUUID; }
            double m() { return Math.random(); }
            double m() { return StrictMath.random(); }
            Object m() { return new java.util.Random(1); }
            int m() { return java.util.concurrent.ThreadLocalRandom.current().nextInt(); }
            Object m() { return new java.security.SecureRandom(); }
            Object m() { return java.util.random.RandomGenerator.getDefault(); }
            void m(java.util.List<String> l) { java.util.Collections.shuffle(l); }
            Object m(java.util.List<String> l) { return l.parallelStream(); }
            Object m(java.util.Set<String> l) { return l.parallelStream(); }
            Object m(java.util.List<String> l) { return l.stream().map(String::length).parallel(); }
            Object m() { return java.util.stream.IntStream.range(0, 3).parallel(); }
            void m(int[] a) { java.util.Arrays.parallelSort(a); }
            void m() { new Thread(() -> {}).start(); }
            void m() throws Exception { Thread.sleep(1); }
            Object m() { return new ThreadLocal<String>(); }
            Object m() { return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1); }
            void m() throws Exception { synchronized (this) { wait(); } }
            Object m() throws Exception { return new java.io.FileReader("a"); }
            Object m() throws Exception { return java.nio.file.Files.readString(java.nio.file.Path.of("a")); }
            Object m() { return getClass().getResourceAsStream("a"); }
            Object m() throws Exception { return new java.net.URL("http://a"); }
            Object m() throws Exception { return new java.net.Socket("a", 1); }
            Object m() { return java.util.ServiceLoader.load(Runnable.class); }
            Object m() throws Exception { return new ProcessBuilder("a").start(); }
            Object m(Object o) { return (java.util.Random) o; }
            int m(Object o) { return switch (o) { case java.io.File f -> 1; default -> 2; }; }
            static final java.time.Instant AT = java.time.Instant.now();
            enum In { A; final long at = System.nanoTime(); }
            Object m() { return new org.joda.time.DateTime(); }
            Object m() { return org.joda.time.DateTime.now(); }
            java.util.function.Supplier<Object> m() { return org.joda.time.DateTime::new; }
            """.lines().toList();

    private static final List<String> CERTAIN = """
            Object m(java.time.Instant at) { return at.plusSeconds(1).atZone(java.time.ZoneOffset.UTC); }
            Object m(String s) { return s.getBytes(java.nio.charset.StandardCharsets.UTF_8); }
            Object m(byte[] b) { return new String(b, java.nio.charset.StandardCharsets.UTF_8); }
            Object m(char[] c) { return new String(c); }
            Object m(String s) { return java.util.UUID.fromString(s); }
            Object m(byte[] b) { return java.util.UUID.nameUUIDFromBytes(b); }
            Object m(java.util.List<String> l) { return l.stream().sequential().sorted().toList(); }
            void m(int[] a) { java.util.Arrays.sort(a); System.arraycopy(a, 0, a, 1, 1); }
            long m() { return java.util.concurrent.TimeUnit.DAYS.toMillis(1); }
            Object m() { return java.net.URI.create("urn:a"); }
            double m() { return Math.max(1.0, Math.sqrt(2)); }
            int now() { return 1; } int m() { return now(); }
            static class In implements java.time.temporal.TemporalAdjuster { static int now() { return 1; } int m() { return now(); } public java.time.temporal.Temporal adjustInto(java.time.temporal.Temporal t) { return t; } }
            Object m() { return new org.joda.time.DateTime(1L, "UTC"); }
            record In(String id) implements java.io.Serializable {}
            Object m(java.util.List<String> l) { return l.hashCode(); }
            """.lines().toList();

    private static final String JODA = "package org.joda.time; public class DateTime { public DateTime() {}"
            + " public DateTime(long at, String zone) {} public static DateTime now() { return null; } }";

    @TempDir
    Path here;

    @Test
    void dependencies_are_found_and_others_are_not() {
        assertThat(missed("A02", DEPENDENT)).isEmpty();
        assertThat(reported("A02", INDEPENDENT)).isEmpty();
    }

    @Test
    void what_is_not_deterministic() {
        assertThat(missed("A03", CHANCING)).isEmpty();
        assertThat(reported("A03", CERTAIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void the_same_for_every_release_of_java(int release) {
        var old = Stream.concat(
                        Stream.of("int m(org.lib.Kind k) { return switch (k) { case A -> 1; case B -> 2; }; }"),
                        DEPENDENT.stream().filter(plant -> !plant.contains("switch") && !plant.contains("Two(")))
                .toList();
        var found = violations("A02", old, release);

        assertThat(found.stream().map(violation -> violation.type().replaceAll("\\$.*", "")).distinct())
                .hasSize(old.size());
        assertThat(found.stream().map(Violation::toString))
                .filteredOn(violation -> violation.contains("org.lib.Kind"))
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("com.acme.domain.P0 uses org.lib.Kind (P0.java");
    }

    @Test
    void the_same_whether_or_not_the_library_is_given() {
        var alone = violations("A02", DEPENDENT, 25);

        assertThat(judged("A02", here)).isEqualTo(alone);
    }

    @Test
    void values_inside_an_annotation_are_part_of_its_finding() {
        assertThat(violations("A02", List.of("@org.lib.Marked(kind = org.lib.Kind.B) void m() {}"), 25))
                .singleElement()
                .satisfies(violation -> assertThat(violation.fault()).isEqualTo("uses org.lib.Marked"));
    }

    /// The plants of which `rule` reports nothing.
    private List<String> missed(String rule, List<String> plants) {
        var found = violations(rule, plants, 25);
        return IntStream.range(0, plants.size())
                .filter(i -> found.stream().noneMatch(violation -> isIn(i, violation)))
                .mapToObj(plants::get)
                .toList();
    }

    /// The plants of which `rule` reports something, and what.
    private List<String> reported(String rule, List<String> plants) {
        var found = violations(rule, plants, 25);
        return IntStream.range(0, plants.size())
                .boxed()
                .flatMap(i -> found.stream()
                        .filter(violation -> isIn(i, violation))
                        .map(violation -> plants.get(i) + " " + violation))
                .toList();
    }

    private static boolean isIn(int plant, Violation violation) {
        return (violation.type() + "$").startsWith("com.acme.domain.P" + plant + "$");
    }

    private List<Violation> violations(String rule, List<String> plants, int release) {
        var classes = IntStream.range(0, plants.size())
                .mapToObj(i -> "package com.acme.domain; class P" + i + " { " + plants.get(i) + " }");
        Sample.compile(
                here,
                release,
                Stream.of(Stream.of(JODA), Stream.of(LIBRARY), classes).flatMap(all -> all).toArray(String[]::new));
        return judged(rule, here.resolve("com"));
    }

    private static List<Violation> judged(String id, Path folder) {
        var layout = Layout.under("com.acme");
        var own = new ClassFileImporter()
                .importPath(folder)
                .that(JavaClass.Predicates.resideInAPackage("com.acme.."));
        return ArchitectureRules.all(layout).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .evaluate(CodeBase.of(own))
                .violations();
    }
}
