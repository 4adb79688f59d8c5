package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.Report;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

@Exercise(11)
class Exercise11Test {

    @Test
    @Hint(1)
    void who_asks_the_machine_for_its_language_is_reported() {
        var report = reportOn(com.gyroscops.exercises.world.broken.domain.billing.payment.Shouted.class);

        assertThat(report.violations())
                .as("rule A03 reports toUpperCase() and toLowerCase(), which depend on the machine's locale")
                .hasSize(2)
                .anyMatch(violation -> violation.toString().contains("java.lang.String.toUpperCase"))
                .anyMatch(violation -> violation.toString().contains("java.lang.String.toLowerCase"));
    }

    @Test
    @Hint(2)
    void who_names_the_language_is_not() {
        var report = reportOn(com.gyroscops.exercises.world.fixed.domain.billing.payment.Shouted.class);

        assertThat(report.violations())
                .as("rule A03 does not report code that names its locale")
                .isEmpty();
    }

    private static Report reportOn(Class<?> type) {
        var root = type.getPackageName().replace(".domain.billing.payment", "");
        return ArchitectureRules.all(Layout.under(root)).stream()
                .filter(rule -> rule.id().equals("A03"))
                .findFirst()
                .orElseThrow()
                .evaluate(CodeBase.of(new ClassFileImporter().importClasses(type)));
    }
}
