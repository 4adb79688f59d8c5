package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.event.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// Histories that use memory in different places, with separate instances of all texts except the sender's, as in
/// requests.
enum EventShape {
    /// One event per payment, with short ids.
    TINY(5_000) {
        @Override
        List<PaymentCommand> commands(int number) {
            return tiny(number);
        }
    },

    /// Three events per payment, with typical ids and reasons.
    USUAL(2_500) {
        @Override
        List<PaymentCommand> commands(int number) {
            var id = uuid();
            var amount = euro().amount().toPlainString();
            return List.of(
                    request(payment(id), euro(amount)),
                    process(payment(id), euro(amount)),
                    new CapturePayment(payment(id), Optional.of("shipped " + RANDOM.nextInt(1_000))));
        }
    },

    /// Reasons of a thousand letters, some with letters that take two bytes.
    LONG_TEXTS(1_250) {
        @Override
        List<PaymentCommand> commands(int number) {
            var id = uuid();
            return List.of(
                    process(payment(id), euro()),
                    new CancelPayment(payment(id), Optional.of((number % 4 == 0 ? "ж" : "") + letters(1_000))));
        }
    },

    /// All events in one stream.
    ONE_STREAM(5_000) {
        @Override
        List<PaymentCommand> commands(int number) {
            var id = payment("the-one");
            return switch (number) {
                case 0 ->
                    List.of(process(id, Money.of("9000.00", Currency.EUR)), new CapturePayment(id, Optional.empty()));
                default -> List.of(new RefundPayment(id, Money.of("0.01", Currency.EUR)));
            };
        }
    },

    /// Conversations with long ids, one for each event.
    MANY_CONVERSATIONS(2_500) {
        @Override
        List<PaymentCommand> commands(int number) {
            return tiny(number);
        }

        @Override
        MessageId correlation() {
            return MessageId.of("conversation-" + letters(100));
        }
    },

    /// A user and an organization for each event.
    MANY_USERS(2_500) {
        @Override
        List<PaymentCommand> commands(int number) {
            return tiny(number);
        }

        @Override
        UserId user() {
            return new UserId(uuid().intern());
        }

        @Override
        OrganizationId organization() {
            return new OrganizationId(uuid().intern());
        }
    };

    private static final SplittableRandom RANDOM = new SplittableRandom(7);
    final int size;

    EventShape(int size) {
        this.size = size;
    }

    /// The commands of the payment with this number.
    abstract List<PaymentCommand> commands(int number);

    MessageId correlation() {
        return MessageId.of(uuid());
    }

    UserId user() {
        return new UserId(("user-" + RANDOM.nextInt(200)).intern());
    }

    OrganizationId organization() {
        return new OrganizationId(("organization-" + RANDOM.nextInt(20)).intern());
    }

    List<PaymentCommand> tiny(int number) {
        return List.of(process(payment("p-" + number), euro()));
    }

    /// The sender pays.
    ProcessPayment process(PaymentId payment, Money amount) {
        var sender = user();
        return new ProcessPayment(payment, organization(), sender, amount, sender);
    }

    RequestPayment request(PaymentId payment, Money amount) {
        var sender = user();
        return new RequestPayment(payment, organization(), sender, workflow(), amount, sender);
    }

    static String uuid() {
        return new UUID(RANDOM.nextLong(), RANDOM.nextLong()).toString();
    }

    static String letters(int count) {
        return RANDOM.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static PaymentId payment(String id) {
        return new PaymentId(new String(id.toCharArray()));
    }

    static Money euro() {
        return euro(RANDOM.nextInt(1, 1_000) + ".50");
    }

    static Money euro(String amount) {
        return Money.of(amount, Currency.EUR);
    }

    static Optional<WorkflowId> workflow() {
        return Optional.of(new WorkflowId(uuid()));
    }
}
