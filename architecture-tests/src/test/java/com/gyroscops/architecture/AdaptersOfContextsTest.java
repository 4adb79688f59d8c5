package com.gyroscops.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Adapter packages outside the contexts use only the framework. The adapters of a context's own ports are in a package
/// of that context, and use nothing of it but these ports and the domain's values.
class AdaptersOfContextsTest {

    private static final String INFRASTRUCTURE = "com.gyroscops.infrastructure..";

    static List<String> contexts() {
        return ThisProject.LAYOUT.names(CodeConcept.CONTEXT);
    }

    @Test
    void technology_sees_no_context() {
        var ofContexts =
                contexts().stream().map(AdaptersOfContextsTest::adaptersOf).toArray(String[]::new);

        noClasses()
                .that(resideInAPackage(INFRASTRUCTURE).and(resideInAnyPackage(ofContexts).negate()))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.gyroscops.application..", "com.gyroscops.domain.."))
                .check(ThisProject.CODE.classes());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void an_adapter_of_a_context_sees_its_ports_and_no_use_case(String context) {
        DescribedPredicate<JavaClass> port = resideInAPackage("com.gyroscops.application." + context + ".port..");

        noClasses()
                .that()
                .resideInAPackage(adaptersOf(context))
                .should()
                .dependOnClassesThat(resideInAPackage("com.gyroscops.application..").and(port.negate()))
                .allowEmptyShould(true)
                .check(ThisProject.CODE.classes());
    }

    private static String adaptersOf(String context) {
        return "com.gyroscops.infrastructure.*." + context + "..";
    }
}
