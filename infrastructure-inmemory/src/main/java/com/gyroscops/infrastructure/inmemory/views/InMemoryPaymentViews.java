package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// The read model of payments in memory: each view by its payment, and on a shelf with those of its status and
/// currency.
///
/// A view, its shelves and their totals change under one lock, so no reader sees one without the others.
public final class InMemoryPaymentViews implements PaymentViews {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<PaymentId, Placed> views = new HashMap<>();
    private final Shelves shelves = new Shelves();
    private long position;

    /// A view and its place in every list: the position at which its payment was opened.
    private record Placed(PaymentView view, long place) {}

    @Override
    public Optional<PaymentView> find(PaymentId payment) {
        return reading(() -> Optional.ofNullable(views.get(payment)).map(Placed::view));
    }

    @Override
    public PaymentPage page(FindPayments query) {
        return reading(() -> {
            // One more than wanted tells whether there is another page.
            var found = shelves.walk(query).limit(query.limit() + 1L).toList();
            var page = found.subList(0, Math.min(found.size(), query.limit()));
            return new PaymentPage(
                    page.stream().map(Shelves.Entry::view).toList(),
                    found.size() > page.size() ? Optional.of(page.getLast().place()) : Optional.empty());
        });
    }

    @Override
    public List<PaymentTotal> totals() {
        return reading(shelves::totals);
    }

    @Override
    public void put(PaymentView view) {
        writing(() -> {
            var before = Optional.ofNullable(views.get(view.paymentId()));
            if (before.map(old -> old.view().revision()).orElse(0L) >= view.revision()) {
                return;
            }
            var place = before.map(Placed::place).orElse(view.position());
            before.ifPresent(old -> shelves.take(old.view(), place));
            shelves.put(view, place);
            views.put(view.paymentId(), new Placed(view, place));
        });
    }

    @Override
    public long position() {
        return reading(() -> position);
    }

    @Override
    public void moveTo(long reached) {
        writing(() -> position = Math.max(position, reached));
    }

    private <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void writing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
