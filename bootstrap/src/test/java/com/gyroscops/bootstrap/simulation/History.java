package com.gyroscops.bootstrap.simulation;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.stream.Collectors;

/// The log of a simulation as text, one line for each event.
final class History {

    private History() {}

    static String of(long seed) {
        return Simulation.log(seed, Fault.NONE).stream()
                .map(History::line)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String line(RecordedEvent event) {
        return event.position() + " " + event.timestamp() + " " + event.data();
    }
}
