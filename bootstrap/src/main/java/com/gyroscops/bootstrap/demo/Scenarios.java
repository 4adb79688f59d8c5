package com.gyroscops.bootstrap.demo;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The scenarios of the demo history.
final class Scenarios {

    private static final int PAYMENTS = 2_100;

    private Scenarios() {}

    /// The scenarios of the days before `end`.
    static List<Scenario> until(Instant end, long seed) {
        // Payments have a source of their own, so that they do not change with the others.
        var others = new DemoTimes(end, new SplittableRandom(seed + 1));
        return Stream.of(
                        RegistrationScenarios.all(others).stream(),
                        IncidentScenarios.all(others).stream(),
                        new IncidentWorkflows(others).all().stream(),
                        new ActivationScenarios(others).all().stream(),
                        new SessionScenarios(others).all().stream(),
                        payments(new DemoTimes(end, new SplittableRandom(seed))))
                .flatMap(scenarios -> scenarios)
                .toList();
    }

    private static Stream<Scenario> payments(DemoTimes times) {
        var payments = new PaymentScenarios(times.random());
        return IntStream.range(0, PAYMENTS)
                .mapToObj(number -> payments.next(number == 0 ? times.beginning() : times.any()));
    }
}
