package com.gyroscops.benchmarks.capacity;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.eventsourcing.event.EventId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Fills the application with commands, and runs the explorer's queries.
final class CapacityShot {

    /// How many commands are between two checks of the heap.
    private static final int LOOK = 1_000;

    /// A payment that is held for review has two events at once.
    private static final double EVENTS_PER_COMMAND = 1.06;

    private static final int STEPS = 20;

    private final int wanted;
    private volatile boolean full;
    private final List<Figure> figures = new ArrayList<>();
    private final Progress progress = new Progress(System.err);

    private CapacityShot(int wanted) {
        this.wanted = wanted;
    }

    /// Measures and prints the figures.
    ///
    /// @param arguments the number of events to append
    public static void main(String[] arguments) {
        var shot = new CapacityShot(Integer.parseInt(arguments[0]));
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> shot.broken(failure));
        shot.measure();
        Child.print(shot.figures);
        System.exit(0);
    }

    private void measure() {
        var empty = Heap.live();
        var ids = new SplittableRandom(2);
        var calendar = new Calendar((int) (wanted / EVENTS_PER_COMMAND));
        var application = Application.start(
                calendar, () -> new EventId(new UUID(ids.nextLong(), ids.nextLong())), this::broken);
        var reader = application.store().reader();
        var start = System.nanoTime();
        fill(application, calendar);
        var held = (double) reader.head();
        add(CapacityTable.HELD, "events", held);
        if (full) {
            return;
        }
        add("ingest, all caught up", "µs/event", (System.nanoTime() - start) / 1_000.0 / held);
        add("live", "B/event", (Heap.live() - empty) / held);
        progress.step(STEPS + 1, STEPS + 1, "the explorer's queries");
        Explorer.queries(application).forEach(query -> figures.addAll(query.measured()));
        add("peak of the process", "B/event", Heap.peak() / held);
        application.projections().close();
    }

    private void fill(Application application, Calendar calendar) {
        var clients = new Clients();
        var reader = application.store().reader();
        var heap = new Heap();
        var steps = 0L;
        try {
            while (reader.head() < wanted && !full) {
                if (reader.head() >= steps * wanted / STEPS) {
                    progress.step((int) ++steps, STEPS + 1, reader.head() + " events");
                }
                for (var i = 0; i < LOOK; i++) {
                    calendar.next();
                    send(application, clients);
                }
                if (heap.isFull()) {
                    full = true;
                }
            }
            application.catchUp();
        } catch (OutOfMemoryError noRoom) {
            broken(noRoom);
        }
    }

    private static void send(Application application, Clients clients) {
        clients.accepted(application
                .commands()
                .single()
                .handle(clients.next())
                .fold(
                        refusal -> {
                            throw new IllegalStateException("refused: " + refusal);
                        },
                        receipt -> receipt));
    }

    /// Handles a failure: without room for an event, the store is full; anything else is a bug.
    private void broken(Throwable failure) {
        full = true;
        if (!(failure instanceof OutOfMemoryError)) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void add(String what, String unit, double value) {
        figures.add(new Figure(CapacityTable.OURS, what, unit, List.of(value)));
    }
}
