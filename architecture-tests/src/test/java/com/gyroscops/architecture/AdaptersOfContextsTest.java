package com.gyroscops.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/// Technology knows the framework. A context's own ports have their adapters in a package of that context, which sees
/// nothing of it but these ports and the domain's values.
class AdaptersOfContextsTest {

    private static final String INFRASTRUCTURE = "com.gyroscops.infrastructure..";
    private static final String BILLING = "com.gyroscops.infrastructure.*.billing..";

    @Test
    void technology_sees_no_context() {
        noClasses()
                .that(resideInAPackage(INFRASTRUCTURE).and(resideInAPackage(BILLING).negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.gyroscops.application..", "com.gyroscops.domain.."))
                .check(ThisProject.CODE.classes());
    }

    @Test
    void an_adapter_of_a_context_sees_its_ports_and_no_use_case() {
        noClasses()
                .that(resideInAPackage(BILLING))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.gyroscops.application..").and(resideInAPackage("..billing.port..").negate()))
                .allowEmptyShould(true)
                .check(ThisProject.CODE.classes());
    }
}
