package com.gyroscops.application.event;

import static com.gyroscops.application.testing.Say.eur;
import static com.gyroscops.application.testing.Say.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.application.billing.payment.PaymentEventTypes;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRefunded;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B20")
class EventTypesTest {

    @Test
    void every_event_of_a_payment_has_a_stable_name() {
        assertThat(PaymentEventTypes.addTo(EventTypes.none()).all().keySet()).containsExactlyInAnyOrder(permitted());
    }

    @Test
    void an_event_is_known_by_its_name_and_its_name_by_the_event() {
        var types = EventTypes.none().and(PaymentProcessed.class, "Processed", 2);

        assertThat(types.of(new PaymentProcessed(payment("a"), eur("1.00")))).isEqualTo(new EventType("Processed", 2));
        assertThat(types.classOf("Processed")).contains(PaymentProcessed.class);
        assertThat(types.classOf("PaymentProcessed")).isEmpty();
    }

    @Test
    void a_name_and_a_class_are_given_once() {
        var types = EventTypes.none().and(PaymentProcessed.class, "Processed", 1);

        assertThatIllegalArgumentException().isThrownBy(() -> types.and(PaymentRefunded.class, "Processed", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> types.and(PaymentProcessed.class, "Other", 1));
    }

    @Test
    void an_event_without_a_name_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventTypes.none().of(new PaymentProcessed(payment("a"), eur("1.00"))))
                .withMessageContaining("PaymentProcessed");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends PaymentEvent>[] permitted() {
        return (Class<? extends PaymentEvent>[]) PaymentEvent.class.getPermittedSubclasses();
    }
}
