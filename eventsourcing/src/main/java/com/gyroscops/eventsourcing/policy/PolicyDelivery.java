package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import com.gyroscops.eventsourcing.projection.Projection;
import java.util.HashMap;

/// Delivers events to a policy, and sends its commands.
record PolicyDelivery(PolicyUse use, FactReader facts, CommandSender sender, PolicyCheckpoints progress)
        implements Projection {

    /// The id of a command consists of the policy, the event, the target and the number of the command there, so that
    /// commands keep their ids when facts have changed before a repeated delivery.
    @Override
    public void apply(RecordedEvent event) {
        var counts = new HashMap<StreamId, Integer>();
        var policy = use.policy();
        for (PolicyCommand<?> command : facts.value(policy.commands(event), policy.name())) {
            use.sending(command);
            var number = counts.merge(command.stream(), 1, Integer::sum);
            sender.send(command, id(event, command.stream(), number), event);
        }
    }

    @Override
    public long checkpoint() {
        return progress.position(use.policy().name());
    }

    @Override
    public void moveTo(long position) {
        progress.moveTo(use.policy().name(), position);
    }

    @Override
    public DeadLetters deadLetters() {
        return progress.deadLetters(use.policy().name());
    }

    private MessageId id(RecordedEvent event, StreamId target, int number) {
        return DerivedIds.command(
                use.policy().name(), event.id().toString(), target.toString(), Integer.toString(number));
    }
}
