package com.gyroscops.contracts.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.contracts.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
class PaymentPagesSaboteursTest {

    static class Model extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews();
        }
    }

    static class DoesNothing extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new DoNothingViews();
        }
    }

    static class SkipsOneBetweenPages extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                List<PaymentView> matching(FindPayments query) {
                    return super.matching(query).stream()
                            .skip(query.beyond().isPresent() ? 1 : 0)
                            .toList();
                }
            };
        }
    }

    static class RepeatsOneBetweenPages extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                List<PaymentView> matching(FindPayments query) {
                    var before = query.beyond().map(place -> place - 1);
                    return super.matching(
                            new FindPayments(query.statuses(), query.currencies(), before, query.limit()));
                }
            };
        }
    }

    static class CountsInsteadOfRememberingAPlace extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized PaymentPage page(FindPayments query) {
                    var offset = query.beyond().orElse(0L);
                    var all = matching(
                            new FindPayments(query.statuses(), query.currencies(), Optional.empty(), query.limit()));
                    var payments =
                            all.stream().skip(offset).limit(query.limit()).toList();
                    var reached = offset + payments.size();
                    return new PaymentPage(payments, reached < all.size() ? Optional.of(reached) : Optional.empty());
                }
            };
        }
    }

    static class OrdersByTheLastChange extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                Long placeOf(PaymentView view) {
                    return view.position();
                }
            };
        }
    }

    static class AlwaysPromisesMore extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                public synchronized PaymentPage page(FindPayments query) {
                    return new PaymentPage(super.page(query).payments(), Optional.of(position));
                }
            };
        }
    }

    static class KeepsAPaymentInItsFirstList extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                void take(PaymentView view) {
                    opened.putIfAbsent(view.paymentId(), view.position());
                    views.putIfAbsent(view.paymentId(), view);
                }
            };
        }
    }

    static class IgnoresCurrencies extends PaymentPagesContract {
        @Override
        protected PaymentViews newViews() {
            return new ModelViews() {
                @Override
                List<PaymentView> matching(FindPayments query) {
                    return super.matching(new FindPayments(query.statuses(), Set.of(), query.beyond(), query.limit()));
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
    void aPageThatSkipsOrRepeatsIsFound() {
        assertThat(Verdict.of(SkipsOneBetweenPages.class).red())
                .contains(
                        "aPageHasAsManyPaymentsAsAskedForAndSaysWhetherThereAreMore",
                        "everyFilterAndPageSizeFindsWhatALookAtAllPaymentsFinds");
        assertThat(Verdict.of(RepeatsOneBetweenPages.class).red())
                .contains("everyFilterAndPageSizeFindsWhatALookAtAllPaymentsFinds");
        assertThat(Verdict.of(AlwaysPromisesMore.class).red())
                .contains("aPageHasAsManyPaymentsAsAskedForAndSaysWhetherThereAreMore");
    }

    @Test
    void aPlaceThatMovesIsFound() {
        assertThat(Verdict.of(CountsInsteadOfRememberingAPlace.class).red())
                .containsExactly("nothingThatHappensBetweenTwoPagesMovesAPaymentFromOneToTheOther");
        assertThat(Verdict.of(OrdersByTheLastChange.class).red())
                .contains("paymentsComeInTheOrderInWhichTheyWereOpenedWhateverHappensToThemLater");
    }

    @Test
    void aListThatDoesNotFollowThePaymentsIsFound() {
        assertThat(Verdict.of(KeepsAPaymentInItsFirstList.class).red())
                .contains("aPaymentWhoseStatusChangesLeavesOneListAndComesToAnother", "aPaymentIsShownAsItIsNow");
        assertThat(Verdict.of(IgnoresCurrencies.class).red())
                .containsExactly("everyFilterAndPageSizeFindsWhatALookAtAllPaymentsFinds");
    }
}
