package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Views sorted by status and currency, and by place within. A page looks at the shelves that match and at no other
/// view, so its cost does not grow with the payments that do not. Not safe for many threads.
final class Shelves {

    private final Map<Label, Shelf> shelves = new HashMap<>();

    private record Label(PaymentStatus status, Currency currency) {

        static Label of(PaymentView view) {
            return new Label(view.status(), view.amount().currency());
        }
    }

    /// A view at its place.
    record Entry(long place, PaymentView view) {}

    void put(PaymentView view, long place) {
        shelves.computeIfAbsent(Label.of(view), label -> new Shelf(label.currency()))
                .put(view, place);
    }

    void take(PaymentView view, long place) {
        shelves.computeIfPresent(Label.of(view), (_, shelf) -> {
            shelf.take(view, place);
            return shelf;
        });
    }

    /// What is on each shelf that is not empty.
    List<PaymentTotal> totals() {
        return shelves.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getValue().total(entry.getKey().status()))
                .sorted(PaymentTotal.ORDER)
                .toList();
    }

    /// Every view that matches, in the order of places: the shelves that match, merged.
    Stream<Entry> walk(FindPayments query) {
        var beyond = query.beyond().orElse(Long.MIN_VALUE);
        var heads = new PriorityQueue<Head>(Comparator.comparingLong(head -> head.entry.place()));
        shelves.forEach((label, shelf) -> {
            if (matches(query, label)) {
                Head.open(shelf.beyond(beyond), heads);
            }
        });
        var merged = new Iterator<Entry>() {
            @Override
            public boolean hasNext() {
                return !heads.isEmpty();
            }

            @Override
            public Entry next() {
                var head = heads.remove();
                Head.open(head.rest, heads);
                return head.entry;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false);
    }

    private static boolean matches(FindPayments query, Label label) {
        return (query.statuses().isEmpty() || query.statuses().contains(label.status()))
                && (query.currencies().isEmpty() || query.currencies().contains(label.currency()));
    }

    /// The next view of a shelf, and the shelf behind it.
    private record Head(Entry entry, Iterator<Map.Entry<Long, PaymentView>> rest) {

        static void open(Iterator<Map.Entry<Long, PaymentView>> shelf, PriorityQueue<Head> heads) {
            if (shelf.hasNext()) {
                var next = shelf.next();
                heads.add(new Head(new Entry(next.getKey(), next.getValue()), shelf));
            }
        }
    }
}
