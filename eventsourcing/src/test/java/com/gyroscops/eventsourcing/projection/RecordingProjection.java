package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A projection that records events in read models, and fails for events that a test selects.
final class RecordingProjection {

    static final Supplier<Throwable> BUG = () -> new IllegalStateException("poison");

    final ReadModel<RecordingReadModel> diaries = new ReadModel<>(RecordingReadModel::new, _ -> this.room);
    /// The memory that a rebuild needs, and the memory that is available.
    volatile RebuildRoom room = RebuildRoom.UNLIMITED;
    final AtomicInteger refusals = new AtomicInteger();
    /// Called before an event is applied to a read model.
    volatile Consumer<RecordingReadModel> before = _ -> {};
    /// Called before a checkpoint is moved.
    volatile Runnable beforeMoving = () -> {};

    private final Map<Long, Poison> poisons = new ConcurrentHashMap<>();

    private record Poison(Supplier<Throwable> kind, AtomicInteger times) {}

    void refuse(long position) {
        refuse(position, Integer.MAX_VALUE, BUG);
    }

    void refuse(long position, int times, Supplier<Throwable> kind) {
        poisons.put(position, new Poison(kind, new AtomicInteger(times)));
    }

    void heal(long position) {
        poisons.remove(position);
    }

    ProjectionDefinition<RecordingReadModel> definition(String name) {
        return new ProjectionDefinition<>(name, diaries, Writing::new);
    }

    RecordingReadModel current() {
        return diaries.current();
    }

    private final class Writing implements Projection {

        private final RecordingReadModel diary;

        Writing(RecordingReadModel diary) {
            this.diary = diary;
        }

        @Override
        public void apply(RecordedEvent event) {
            before.accept(diary);
            Optional.ofNullable(poisons.get(event.position()))
                    .filter(poison -> poison.times().getAndDecrement() > 0)
                    .ifPresent(this::refuse);
            diary.take(event);
        }

        @Override
        public long checkpoint() {
            return diary.checkpoint();
        }

        @Override
        public void moveTo(long position) {
            beforeMoving.run();
            diary.moveTo(position);
        }

        private void refuse(Poison poison) {
            refusals.incrementAndGet();
            switch (poison.kind().get()) {
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                case Throwable other -> throw new AssertionError(other);
            }
        }
    }
}
