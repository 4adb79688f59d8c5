package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.Encounter;
import com.gyroscops.contracts.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
class PaymentTotalsSaboteursTest {

    static class Model extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews();
        }
    }

    static class DoesNothing extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new DoNothingViews();
        }
    }

    static class ForgetsToAddTheAmount extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                PaymentTotal together(PaymentTotal one, PaymentTotal other) {
                    return new PaymentTotal(one.status(), one.count() + other.count(), one.amount());
                }
            };
        }
    }

    static class NeverTakesAnythingAway extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                private final ModelViews everything = new ModelViews();
                private final List<PaymentView> taken = new ArrayList<>();

                @Override
                void take(PaymentView view) {
                    super.take(view);
                    taken.add(view);
                }

                @Override
                public synchronized List<PaymentTotal> totals() {
                    for (var i = 0; i < taken.size(); i++) {
                        everything.take(SampleViews.view(
                                "x" + i,
                                taken.get(i).status(),
                                taken.get(i).amount().currency(),
                                i + 1));
                    }
                    return everything.totals();
                }
            };
        }
    }

    static class CountsAViewAgain extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                private long again;

                @Override
                public synchronized void put(PaymentView view) {
                    if (find(view.paymentId()).equals(java.util.Optional.of(view))) {
                        again++;
                    }
                    super.put(view);
                }

                @Override
                public synchronized List<PaymentTotal> totals() {
                    return super.totals().stream()
                            .map(total -> new PaymentTotal(total.status(), total.count() + again, total.amount()))
                            .toList();
                }
            };
        }
    }

    static class HasNoOrder extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized List<PaymentTotal> totals() {
                    var totals = new ArrayList<>(super.totals());
                    Collections.reverse(totals);
                    return totals;
                }
            };
        }
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // The missing lock is the fault.
    static class MovesAPaymentInTwoSteps extends PaymentTotalsContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                private final Encounter between = new Encounter();

                @Override
                public void put(PaymentView view) {
                    synchronized (this) {
                        views.remove(view.paymentId());
                    }
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

    @Test
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForAReadModelThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void totalsThatAreWrongAreFound() {
        assertThat(Verdict.of(ForgetsToAddTheAmount.class).red())
                .contains("eachStatusAndCurrencyHasItsNumberAndItsSum");
        assertThat(Verdict.of(HasNoOrder.class).red()).contains("eachStatusAndCurrencyHasItsNumberAndItsSum");
        assertThat(Verdict.of(NeverTakesAnythingAway.class).red())
                .contains(
                        "aPaymentThatChangesIsTakenFromOneTotalToAnother",
                        "theTotalsAreAlwaysWhatALookAtAllPaymentsComesTo");
        assertThat(Verdict.of(CountsAViewAgain.class).red()).containsExactly("aViewThatIsPutAgainCountsOnce");
        assertThat(Verdict.of(MovesAPaymentInTwoSteps.class).red())
                .containsExactly("aPaymentThatChangesMeanwhileIsInOneTotalAtEachMoment");
    }
}
