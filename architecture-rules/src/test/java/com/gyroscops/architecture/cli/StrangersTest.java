package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Code of other projects causes no false reports")
class StrangersTest {

    @TempDir
    Path here;

    @Test
    void kotlins_compiler_leaves_its_marks_in_the_domain() {
        var run = new Trial(here)
                .with(
                        "package kotlin; public @interface Metadata {}",
                        "package kotlin.jvm.internal; public class Intrinsics { public static void check() {} }",
                        "package kotlin.random; public class Random {}",
                        """
                        package com.acme.domain;
                        @kotlin.Metadata
                        public record Order(String id) {
                            public Order { kotlin.jvm.internal.Intrinsics.check(); }
                        }
                        """,
                        "package com.acme.domain; public record Dice(kotlin.random.Random random) {}")
                .look("--rules", "A02");

        assertThat(run.out()).contains("Dice uses kotlin.random.Random", "1 finding.");
    }

    @Test
    void a_value_may_be_serializable_and_refuse_a_text_that_is_no_time() {
        var run = new Trial(here).with("""
                        package com.acme.domain;
                        public record Due(java.time.Instant at) implements java.io.Serializable {
                            static boolean isTime(String text) {
                                try {
                                    java.time.Instant.parse(text);
                                    return true;
                                } catch (java.time.format.DateTimeParseException e) {
                                    return false;
                                }
                            }
                        }
                        """).look("--rules", "A02,A03");

        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void a_port_may_speak_of_what_the_layout_allows() {
        var trial = new Trial(here).with("package org.other; public record Envelope(String id) {}", """
                        package com.acme.application;
                        public interface Log { void put(org.other.Envelope e, java.net.URI to); }
                        """, """
                        package com.acme.infrastructure;
                        final class MemoryLog implements com.acme.application.Log {
                            public void put(org.other.Envelope e, java.net.URI to) {}
                        }
                        """);

        assertThat(trial.look("--rules", "A16").out())
                .contains("Log speaks of org.other.Envelope in put", "1 finding.");
        assertThat(trial.file("acme.layout", "allow.application = org.other..")
                        .look("--rules", "A16", "--layout", "acme.layout")
                        .exit())
                .isEqualTo(Exit.CLEAN);
    }

    @Test
    void a_handler_that_reads_by_a_port_that_also_appends_does_not_append() {
        var run = new Trial(here)
                .with(
                        "package org.other; public interface EventStore { void write(String e); String read(); }",
                        "package org.other; public interface CommandHandler {}",
                        """
                        package com.acme.application;
                        final class Reading implements org.other.CommandHandler {
                            String read(org.other.EventStore store) { return store.read(); }
                        }
                        """,
                        """
                        package com.acme.application;
                        final class Writing {
                            void write(org.other.EventStore store) { store.write("e"); }
                        }
                        """)
                .file(
                        "acme.layout",
                        "role.appenders = org.other.EventStore",
                        "role.command-handlers = org.other.CommandHandler",
                        "word.append = write",
                        "none = role.query-handlers, role.query-gateways, role.projections, package.inbound")
                .look("--rules", "A13", "--layout", "acme.layout");

        assertThat(run.out())
                .contains(
                        "Reading uses org.other.EventStore", "Writing calls org.other.EventStore.write", "2 findings.");
    }

    @Test
    void a_class_that_is_named_itself_is_of_its_kind() {
        var run = new Trial(here)
                .with(
                        "package com.acme.domain; public final class Account { }",
                        "package com.acme.domain; public record Opened(String id) {}",
                        "package com.acme.rest; final class Routes { com.acme.domain.Account account; }")
                .file(
                        "acme.layout",
                        "role.aggregates = .domain.Account",
                        "role.events = .domain.Opened",
                        "none = role.ports")
                .look("--rules", "A19", "--layout", "acme.layout");

        assertThat(run.out())
                .contains("role.aggregates = com.acme.domain.Account: 1 class", "Routes uses com.acme.domain.Account");
        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void a_sealed_family_needs_no_mark_of_its_own() {
        var run = new Trial(here)
                .with("""
                        package com.acme.domain;
                        public sealed interface Happened {
                            record OrderEvent(String id) implements Happened {}
                        }
                        """, "package com.acme.domain; public record LostEvent(String id) {}")
                .file("acme.layout", "role.events = *Event", "none = role.commands, role.rejections")
                .look("--rules", "A05", "--layout", "acme.layout");

        assertThat(run.out()).contains("LostEvent belongs to no sealed family", "1 finding.");
    }
}
