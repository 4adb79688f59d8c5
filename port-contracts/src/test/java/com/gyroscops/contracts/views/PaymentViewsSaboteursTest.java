package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.Encounter;
import com.gyroscops.contracts.Verdict;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
class PaymentViewsSaboteursTest {

    static class Model extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews();
        }
    }

    static class DoesNothing extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new DoNothingViews();
        }
    }

    static class MovesOnWithoutTheView extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                void take(PaymentView view) {
                    if (views.isEmpty()) {
                        super.take(view);
                    }
                }
            };
        }
    }

    static class TakesTheViewWithoutMovingOn extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void put(PaymentView view) {
                    take(view);
                }
            };
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // The missing lock is the fault.
    static class MovesOnBeforeItTakesTheView extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                private final Encounter between = new Encounter();

                @Override
                public void put(PaymentView view) {
                    skipTo(view.position());
                    if (view.position() < 100) {
                        between.tarry();
                    }
                    synchronized (this) {
                        take(view);
                    }
                }
            };
        }
    }

    static class GoesBack extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void put(PaymentView view) {
                    take(view);
                    position = view.position();
                }
            };
        }
    }

    static class ForgetsWhenItSkips extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void skipTo(long reached) {
                    super.skipTo(reached);
                    views.clear();
                }
            };
        }
    }

    static class FindsAnyPayment extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized Optional<PaymentView> find(PaymentId payment) {
                    return views.values().stream().findFirst();
                }
            };
        }
    }

    @Test
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForAReadModelThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void aPositionThatMovesWithoutItsViewIsFound() {
        assertThat(Verdict.of(MovesOnWithoutTheView.class).red()).contains("aLaterViewTakesThePlaceOfAnEarlierOne");
        assertThat(Verdict.of(TakesTheViewWithoutMovingOn.class).red())
                .contains("aViewThatWasPutIsFoundAndThePositionIsItsOwn");
        assertThat(Verdict.of(MovesOnBeforeItTakesTheView.class).red())
                .contains("whoeverReadsSeesAViewAndItsPositionTogether");
    }

    @Test
    void whatIsTakenTwiceOrForgottenIsFound() {
        assertThat(Verdict.of(GoesBack.class).red()).containsExactly("whatIsBehindThePositionChangesNothing");
        assertThat(Verdict.of(ForgetsWhenItSkips.class).red()).contains("skippingMovesThePositionAndNothingElse");
        assertThat(Verdict.of(FindsAnyPayment.class).red()).contains("aViewThatWasPutIsFoundAndThePositionIsItsOwn");
    }
}
