package com.gyroscops.architecture.own;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.own.broken.domain.EveryRoomClosed;
import com.gyroscops.architecture.own.fixed.domain.RoomClosed;
import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Identifier;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsNameTheirAggregateTest {

    private static final ArchRule RULE = classes()
            .that()
            .areAssignableTo(Command.class)
            .or()
            .areAssignableTo(DomainEvent.class)
            .and()
            .resideInAPackage("..domain..")
            .and()
            .areRecords()
            .should(nameAnAggregate())
            .because("a command or an event without an aggregate has no stream");

    @Test
    void this_project_keeps_the_rule() {
        RULE.check(new ClassFileImporter().importPackages("com.gyroscops.domain"));
    }

    @Test
    void the_rule_reports_a_violation_and_nothing_else() {
        assertThat(reported(EveryRoomClosed.class, RoomClosed.class))
                .singleElement()
                .asString()
                .contains("EveryRoomClosed has no component that is an Identifier");
    }

    @Test
    void the_same_done_right_is_not_reported() {
        assertThat(reported(RoomClosed.class)).isEmpty();
    }

    private static List<String> reported(Class<?>... types) {
        JavaClasses classes = new ClassFileImporter().importClasses(types);
        return RULE.evaluate(classes).getFailureReport().getDetails();
    }

    private static ArchCondition<JavaClass> nameAnAggregate() {
        return new ArchCondition<>("name the aggregate that they are about") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var names = type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isAssignableTo(Identifier.class));
                if (!names) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has no component that is an Identifier"));
                }
            }
        };
    }
}
