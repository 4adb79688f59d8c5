package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The application creates one clock, which all code uses. With a second one, the time of day would differ from the
/// events' times when a test or a demo history moves the first.
class OneClockTest {

    private static final String MADE_IN = "com.gyroscops.bootstrap.ClockModule";

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    @Test
    void no_other_code_asks_the_system_for_the_time() {
        assertThat(ThisProject.CODE.classes().stream()
                        .filter(type -> !type.getName().equals(MADE_IN))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(OneClockTest::readsTheClock)
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void that_code_does() {
        assertThat(ThisProject.CODE.classes().get(MADE_IN).getAccessesFromSelf())
                .anyMatch(OneClockTest::readsTheClock);
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var member = access.getName();
        return (owner.startsWith("java.time.") && member.equals("now"))
                || (CLOCKS.contains(owner) && (member.startsWith("system") || member.startsWith("tick")))
                || (owner.equals("java.lang.System") && member.equals("currentTimeMillis"))
                || (DATES.contains(owner) && (member.equals("<init>") || member.equals("getInstance")));
    }
}
