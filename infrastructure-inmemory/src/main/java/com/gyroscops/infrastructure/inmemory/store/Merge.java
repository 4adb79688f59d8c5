package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.search.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;

/// Walks over several lists of positions as if they were one; no position is in two of them.
final class Merge implements PrimitiveIterator.OfLong {

    private record Step(long position, OfLong rest) {}

    private final PriorityQueue<Step> steps;

    Merge(List<OfLong> walks, Direction direction) {
        var ascending = Comparator.comparingLong(Step::position);
        steps = new PriorityQueue<>(
                switch (direction) {
                    case FORWARDS -> ascending;
                    case BACKWARDS -> ascending.reversed();
                });
        walks.forEach(this::enqueue);
    }

    @Override
    public boolean hasNext() {
        return !steps.isEmpty();
    }

    @Override
    public long nextLong() {
        var step = steps.remove();
        enqueue(step.rest());
        return step.position();
    }

    private void enqueue(OfLong walk) {
        if (walk.hasNext()) {
            steps.add(new Step(walk.nextLong(), walk));
        }
    }
}
