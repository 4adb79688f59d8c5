package com.gyroscops.application.testing;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactValues;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.event.EventTags;
import java.util.List;

/// The values of facts after a list of events, each folded from those that have all of its tags.
public record Folding(EventTags tags, List<Object> events) implements FactValues {

    /// The values after `events`, which have the tags of their components.
    public static Folding after(Object... events) {
        return new Folding(Tags::of, List.of(events));
    }

    @Override
    public <F> F of(Fact<F> fact) {
        var value = fact.type().initial();
        for (Object event : events) {
            if (tags.of(event).containsAll(fact.tags())) {
                value = fact.type().after(value, event);
            }
        }
        return value;
    }

    /// The parameter of a decision.
    public <F> F of(Facts<F> facts) {
        return facts.value().apply(this);
    }
}
