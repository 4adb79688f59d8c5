package com.gyroscops.eventsourcing.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testing.Say;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotFound;
import com.gyroscops.eventsourcing.testing.TicketRejection.TicketNotOpen;
import com.gyroscops.eventsourcing.testing.TicketStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RejectionCodeTest {

    @Test
    void a_code_is_the_name_of_the_class_in_kebab_case_without_what_it_is_nested_in() {
        assertThat(RejectionCode.of(new TicketNotFound(Say.ticket("a")))).isEqualTo("ticket-not-found");
        assertThat(RejectionCode.of(new Late())).isEqualTo("late");
        assertThat(RejectionCode.of(new Over24Hours())).isEqualTo("over24-hours");
        assertThat(RejectionCode.of(new AfterADay())).isEqualTo("after-a-day");
    }

    @Test
    void rejections_of_one_class_have_one_code() {
        assertThat(RejectionCode.of(new TicketNotOpen(Say.ticket("a"), TicketStatus.CLOSED)))
                .isEqualTo("ticket-not-open")
                .isEqualTo(RejectionCode.of(new TicketNotOpen(Say.ticket("b"), TicketStatus.CANCELLED)));
    }

    @Test
    void a_code_is_the_same_in_every_locale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(RejectionCode.of(new InvalidIssue())).isEqualTo("invalid-issue");
        } finally {
            Locale.setDefault(before);
        }
    }

    private record Late() {}

    private record Over24Hours() {}

    private record AfterADay() {}

    /// No other test uses its code, which is computed once.
    private record InvalidIssue() {}
}
