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

    static class KeepsTheFirstView extends PaymentViewsContract {
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

    static class MovesOnWithTheView extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void put(PaymentView view) {
                    super.put(view);
                    position = Math.max(position, view.position());
                }
            };
        }
    }

    static class TakesInNothingBehindThePosition extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void put(PaymentView view) {
                    if (view.position() > position) {
                        super.put(view);
                    }
                }
            };
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // What is put later is the fault.
    static class TakesTheViewLater extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                private final Encounter between = new Encounter();
                private Optional<PaymentView> later = Optional.empty();

                @Override
                public void put(PaymentView view) {
                    if (view.position() < 100) {
                        later = Optional.of(view);
                    } else {
                        super.put(view);
                    }
                }

                @Override
                public void moveTo(long reached) {
                    super.moveTo(reached);
                    if (reached < 100) {
                        between.tarry();
                    }
                    later.ifPresent(super::put);
                }
            };
        }
    }

    static class TakesAnyRevision extends PaymentViewsContract {
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

    static class TakesTheSameRevisionAgain extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void put(PaymentView view) {
                    if (!find(view.paymentId())
                            .filter(known -> known.revision() > view.revision())
                            .isPresent()) {
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
                public synchronized void moveTo(long reached) {
                    position = reached;
                }
            };
        }
    }

    static class ForgetsWhenItMovesOn extends PaymentViewsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized void moveTo(long reached) {
                    super.moveTo(reached);
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
    void aPositionThatSaysOtherThanTheViewsIsFound() {
        assertThat(Verdict.of(MovesOnWithTheView.class).red()).contains("movingOnMovesThePositionAndNothingElse");
        assertThat(Verdict.of(GoesBack.class).red()).containsExactly("thePositionNeverGoesBack");
        assertThat(Verdict.of(ForgetsWhenItMovesOn.class).red()).contains("movingOnMovesThePositionAndNothingElse");
        assertThat(Verdict.of(TakesTheViewLater.class).red())
                .contains("whoeverReadsAPositionThenSeesWhatWasPutBeforeIt");
    }

    @Test
    void whatIsTakenTwiceOrNotAtAllIsFound() {
        assertThat(Verdict.of(KeepsTheFirstView.class).red()).contains("aLaterRevisionTakesThePlaceOfAnEarlierOne");
        assertThat(Verdict.of(TakesAnyRevision.class).red())
                .containsExactly("anEarlierRevisionChangesNothing", "theSameRevisionAgainChangesNothing");
        assertThat(Verdict.of(TakesTheSameRevisionAgain.class).red())
                .containsExactly("theSameRevisionAgainChangesNothing");
        assertThat(Verdict.of(TakesInNothingBehindThePosition.class).red())
                .containsExactly("whatWasSetAsideIsTakenInBehindThePosition");
        assertThat(Verdict.of(FindsAnyPayment.class).red()).contains("aViewThatWasPutIsFound");
    }
}
