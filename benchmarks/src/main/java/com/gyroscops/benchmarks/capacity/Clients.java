package com.gyroscops.benchmarks.capacity;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.MessageId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// The senders of commands: 20,000 payments are in progress at a time. Every string is a new object, as after reading
/// requests.
final class Clients {

    private static final int UNDER_WAY = 20_000;
    private static final int USERS = 40;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Life[] lives = new Life[UNDER_WAY];
    private final String[] last = new String[UNDER_WAY];
    private int opened;
    private int slot;

    Clients() {
        Arrays.setAll(lives, _ -> new Life(opened++, random));
        Arrays.fill(last, "");
    }

    /// The next command. The application accepts all of them.
    CommandEnvelope<PaymentCommand> next() {
        slot = random.nextInt(UNDER_WAY);
        var step = lives[slot].next();
        while (step.isEmpty()) {
            lives[slot] = new Life(opened++, random);
            last[slot] = "";
            step = lives[slot].next();
        }
        var life = lives[slot];
        var user = new UserId("user-" + life.organization + "-" + random.nextInt(USERS));
        return new CommandEnvelope<>(command(step.get(), life, user), metadata(life, user));
    }

    /// Records the result of that command.
    void accepted(Receipt receipt) {
        last[slot] = receipt.events().getLast().id().toString();
    }

    private PaymentCommand command(Step step, Life life, UserId user) {
        var id = new PaymentId(fresh(life.id));
        return switch (step) {
            case REQUEST ->
                new RequestPayment(id, organization(life), user, Optional.empty(), fresh(life.amount), user);
            case PROCESS -> new ProcessPayment(id, organization(life), user, fresh(life.amount), user);
            case APPROVE -> new ApproveReview(id, ReviewerRole.DIRECTOR, reviewer(life), Sayings.any(random));
            case REJECT -> new RejectReview(id, ReviewerRole.DIRECTOR, reviewer(life), Sayings.any(random));
            case CAPTURE -> new CapturePayment(id, Sayings.any(random));
            case CANCEL -> new CancelPayment(id, Sayings.any(random));
            case FAIL -> new FailPayment(id, Sayings.any(random));
            case REFUND_HALF -> new RefundPayment(id, half(life.amount));
        };
    }

    /// Metadata as HTTP requests have it: some have a causation id, and half of the clients send a correlation id.
    private CommandMetadata metadata(Life life, UserId user) {
        var command = new UUID(random.nextLong(), random.nextLong()).toString();
        var correlation = life.correlation
                .map(Clients::fresh)
                .orElseGet(() -> new UUID(random.nextLong(), random.nextLong()).toString());
        var cause = last[slot].isEmpty() || random.nextInt(3) > 0 ? command : last[slot];
        var organization = "organization-" + life.organization;
        return new CommandMetadata(
                MessageId.of(command),
                MessageId.of(correlation),
                MessageId.of(cause),
                organization,
                user.value(),
                Optional.empty(),
                Optional.empty());
    }

    private static OrganizationId organization(Life life) {
        return new OrganizationId("organization-" + life.organization);
    }

    private static UserId reviewer(Life life) {
        return new UserId("director-" + life.organization);
    }

    private static Money fresh(Money amount) {
        return Money.of(amount.amount().toPlainString(), amount.currency());
    }

    private static Money half(Money amount) {
        var half = amount.amount().divide(BigDecimal.TWO, amount.amount().scale(), RoundingMode.UNNECESSARY);
        return new Money(half, amount.currency());
    }

    private static String fresh(String text) {
        return String.valueOf(text.toCharArray());
    }
}
