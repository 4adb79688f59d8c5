package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A first run without a layout file")
class FirstRunTest {

    private static final String APPLICATION =
            "package org.springframework.boot.autoconfigure; public @interface SpringBootApplication {}";
    private static final String CONTROLLER =
            "package org.springframework.web.bind.annotation; public @interface RestController {}";
    private static final String NAMED_INTERFACE =
            "package org.springframework.modulith; public @interface NamedInterface {}";

    @TempDir
    Path here;

    @Test
    void reports_no_class_outside_contexts_until_contexts_are_known() {
        var trial = new Trial(here).with(Trial.CLEAN);

        assertThat(trial.look("--rules", "A01").exit()).isEqualTo(Exit.CLEAN);
        assertThat(trial.file("acme.layout", "contexts = billing")
                        .look("--rules", "A01", "--layout", "acme.layout")
                        .out())
                .contains("Order lives in the domain, but in no context of it");
    }

    @Test
    void finds_the_context_that_another_one_reaches_into() {
        var run = new Trial(here)
                .with(
                        "package com.acme.billing.domain; public record Bill(String id) {}",
                        "package com.acme.lending.domain; public record Loan(com.acme.billing.domain.Bill bill) {}",
                        "package com.acme.shared.domain; public record Money(long cents) {}")
                .look("--rules", "A10");

        assertThat(run.out())
                .contains("contexts = billing, lending: 2 classes (guessed)")
                .contains("Loan uses com.acme.billing.domain.Bill");
    }

    @Test
    void places_classes_by_their_stereotypes() {
        var run = new Trial(here)
                .with(
                        APPLICATION,
                        CONTROLLER,
                        "package com.acme; @org.springframework.boot.autoconfigure.SpringBootApplication class Shop {}",
                        "package com.acme.orders; @org.springframework.web.bind.annotation.RestController class Orders"
                                + " { record Body(String id) {} }",
                        "package com.acme.orders; class Stray {}",
                        Trial.CLEAN)
                .look("--rules", "A01");

        assertThat(run.out()).contains("com.acme.orders.Stray lives in no part", "1 finding.");
    }

    @Test
    void takes_the_root_package_of_a_module_as_what_it_publishes() {
        var run = new Trial(here)
                .with(
                        NAMED_INTERFACE,
                        "package com.acme.catalog; public record Book(String id) {}",
                        "package com.acme.catalog.domain; public record Shelf(String id) {}",
                        "package com.acme.catalog.spi; @org.springframework.modulith.NamedInterface"
                                + " public interface Prices {}",
                        "package com.acme.borrow.domain; public record Loan(com.acme.catalog.Book book,"
                                + " com.acme.catalog.domain.Shelf shelf, com.acme.catalog.spi.Prices prices) {}")
                .file("acme.layout", "none = A10, package.shared-kernel")
                .look("--rules", "A10", "--layout", "acme.layout");

        assertThat(run.out()).contains("Loan uses com.acme.catalog.domain.Shelf", "1 finding.");
    }

    @Test
    void allows_what_marks_a_model_or_generates_code() {
        var run = new Trial(here)
                .with(
                        "package lombok; public @interface Value {}",
                        "package org.jmolecules.ddd.annotation; public @interface ValueObject {}",
                        "package com.acme.domain; @lombok.Value @org.jmolecules.ddd.annotation.ValueObject"
                                + " public final class Order {}")
                .look("--rules", "A02");

        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void reads_names_of_roles_below_the_root_alone() {
        var run = new Trial(here)
                .with(
                        "package org.springframework.boot; public class ReadyEvent {}",
                        "package com.acme.domain; public record OrderEvent(String id) {}",
                        "package com.acme.rest; final class Routes {"
                                + " void on(org.springframework.boot.ReadyEvent e) {} }")
                .file("acme.layout", "none = role.aggregates, role.ports")
                .look("--rules", "A19", "--layout", "acme.layout");

        assertThat(run.out()).contains("role.events = *Event: 1 class (guessed)");
        assertThat(run.exit()).as(run.out()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void reports_what_several_rules_find_with_the_first_of_them() {
        var run = new Trial(here)
                .with(
                        "package com.acme.infrastructure.db; public final class Db {"
                                + " private Db() {} static final Inner INNER = null; }",
                        "package com.acme.infrastructure.db.inside; public final class Rows {}",
                        "package com.acme.infrastructure.db; final class Inner {}",
                        "package com.acme.domain; public record Order(String id) {}",
                        "package com.acme.application; final class Orders {"
                                + " com.acme.infrastructure.db.inside.Rows rows; }")
                .look("--rules", "A08,A18");

        assertThat(run.out().split("Orders uses com.acme.infrastructure.db.inside.Rows", -1))
                .hasSize(2);
        assertThat(run.out()).contains("A18 broken where another rule is: 1 times.");
    }

    @Test
    void may_be_told_that_a_rule_has_nothing_to_check_and_still_reports_what_it_finds() {
        var trial = new Trial(here).with(Trial.CLOCK).file("acme.layout", "none = A15, A03");

        var run = trial.look("--rules", "A03,A15", "--layout", "acme.layout");

        assertThat(run.out()).contains("Clocked uses java.time.Instant.now", "A15 not run");
        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void refuses_a_rule_that_does_not_exist() {
        var run = new Trial(here)
                .with(Trial.CLEAN)
                .file("acme.layout", "none = A99")
                .look("--layout", "acme.layout");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("no rule is called A99");
    }

    @Test
    void writes_a_layout_with_what_it_found_and_what_it_did_not() {
        var trial = new Trial(here)
                .with(Trial.CLEAN, "package com.acme.odd; class Stray {}", "package com.acme; class Shop {}");
        trial.look("--write-layout", "acme.layout");

        assertThat(trial.read("acme.layout"))
                .contains("# package.domain: 1 class\npackage.domain = ..domain\n")
                .contains("# In no part yet; there are also package.application", "#   .odd\n", "#   .\n")
                .contains("#none = package.application");
        assertThat(trial.look("--rules", "A02", "--layout", "acme.layout").exit())
                .isEqualTo(Exit.CLEAN);
    }
}
