package com.gyroscops.application.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.projection.Projection;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.testkit.Await;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A read model that is rebuilt equals the one that was kept up to date, after random commands through the real
/// handlers.
@Timeout(60)
class RebuiltEqualsLivedTest {

    private static final UserId GRACE = new UserId("grace");
    private static final DocumentQuery<PaymentView> ALL = DocumentQuery.all(Optional.empty(), Integer.MAX_VALUE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_rebuilt_read_model_equals_the_one_that_lived(long seed) {
        try (var payments = new Payments()) {
            live(payments, new Random(seed));
            var lived = payments.documents.current();

            rebuild(payments.runner);

            assertThat(payments.documents.current()).isNotSameAs(lived);
            assertThat(payments.documents.current().page(ALL)).isEqualTo(lived.page(ALL));
            assertThat(lived.page(ALL).documents()).hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void it_does_with_poison_too_and_when_that_is_retried_both_are_as_if_there_had_been_none(long seed) {
        try (var payments = new Payments()) {
            var sick = new Sick(new Random(seed));
            var views = new ReadModel<DocumentStore<PaymentId, PaymentView>>(
                    () -> new ModelDocumentStore<>(PaymentDocuments.TYPE));
            try (var runner = payments.engine().start(new ProjectionDefinition<>("sick", views, sick::over))) {
                live(payments, new Random(seed));
                runner.catchUp();
                var lived = views.current();
                var deadLetters = runner.deadLetters(0, Integer.MAX_VALUE - 1);
                assertThat(deadLetters.events()).isNotEmpty();

                rebuild(runner);
                assertThat(views.current().page(ALL)).isEqualTo(lived.page(ALL));
                assertThat(runner.deadLetters(0, Integer.MAX_VALUE - 1)).isEqualTo(deadLetters);

                sick.healed = true;
                deadLetters.events().stream()
                        .filter(event -> event.behind().isEmpty())
                        .forEach(first -> runner.retry(first.position()));
                payments.runner.catchUp();
                assertThat(runner.status().deadLetters()).isZero();
                assertThat(views.current().page(ALL))
                        .isEqualTo(payments.documents.current().page(ALL));
            }
        }
    }

    /// A hundred commands on ten payments, of which the handlers accept what they accept.
    private static void live(Payments payments, Random random) {
        for (var i = 0; i < 100; i++) {
            payments.commands.single().handle(Say.by(anyCommand(random)));
        }
        payments.runner.catchUp();
    }

    private static PaymentCommand anyCommand(Random random) {
        var payment = Say.payment("p" + random.nextInt(10));
        var amount = Say.eur(random.nextBoolean() ? "100.00" : "20000.00");
        return switch (random.nextInt(7)) {
            case 0, 1 -> Say.process(payment, amount);
            case 2 -> Say.request(payment, amount);
            case 3 -> new CapturePayment(payment, Optional.of("captured"));
            case 4 -> new RefundPayment(payment, Say.eur("10.00"));
            case 5 -> new ApproveReview(payment, ReviewerRole.DIRECTOR, GRACE, Optional.of("approved"));
            default ->
                random.nextBoolean()
                        ? new CancelPayment(payment, Optional.of("cancelled"))
                        : new FailPayment(payment, Optional.of("failed"));
        };
    }

    private static void rebuild(ProjectionRunner runner) {
        runner.rebuild();
        Await.holds(() -> runner.status().state() != State.REBUILDING);
    }

    /// Fails to apply one event in five, the same ones each time, until it is healed.
    private static final class Sick {

        private final Set<Long> poison;
        private volatile boolean healed;

        Sick(Random random) {
            poison = Set.copyOf(random.longs(20, 1, 40).boxed().distinct().toList());
        }

        Projection over(DocumentStore<PaymentId, PaymentView> views) {
            var healthy = PaymentDocuments.PROJECTION.into(views);
            return new Projection() {
                @Override
                public void apply(RecordedEvent event) {
                    if (!healed && poison.contains(event.position())) {
                        throw new IllegalStateException("poison");
                    }
                    healthy.apply(event);
                }

                @Override
                public long checkpoint() {
                    return healthy.checkpoint();
                }

                @Override
                public void moveTo(long position) {
                    healthy.moveTo(position);
                }
            };
        }
    }
}
