package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The activations in one region that have not ended.
record OpenActivations(Set<ActivationId> ids) {

    private static final FactType<OpenActivations> TYPE = FactType.named("OpenActivations", new OpenActivations(Set.of()))
            .when(ActivationStarted.class, (open, event) -> open.changed(ids -> ids.add(event.activationId())))
            .when(ActivationPaid.class, (open, event) -> open.changed(ids -> ids.remove(event.activationId())))
            .when(ActivationFailed.class, (open, event) -> open.changed(ids -> ids.remove(event.activationId())))
            .when(ActivationSuspended.class, (open, event) -> open.changed(ids -> ids.remove(event.activationId())));

    static Fact<OpenActivations> in(RegionId region) {
        return TYPE.about(new Tag("region", region.value()));
    }

    private OpenActivations changed(Consumer<Set<ActivationId>> change) {
        var next = new HashSet<>(ids);
        change.accept(next);
        return new OpenActivations(next);
    }
}
