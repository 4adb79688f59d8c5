package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;

import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Sessions of users: opened, mostly renewed, and closed or left to expire; three are open at the end of the history.
final class SessionScenarios {

    private static final int COUNT = 75;

    private final DemoTimes times;
    private int sessions;

    SessionScenarios(DemoTimes times) {
        this.times = times;
    }

    List<Scenario> all() {
        var scenarios = new ArrayList<Scenario>();
        for (var number = 0; number < COUNT; number++) {
            scenarios.add(session(Optional.empty(), times.random().nextInt(4), number % 3 != 0, times.any()));
        }
        scenarios.add(session(Optional.empty(), 0, false, ago(4)));
        scenarios.add(session(Optional.empty(), 0, false, ago(19)));
        scenarios.add(session(Optional.of(Duration.ofHours(8)), 0, false, ago(60)));
        return scenarios;
    }

    private Scenario session(Optional<Duration> duration, int renewals, boolean closed, Instant begins) {
        var session = new SessionId(String.format(Locale.ROOT, "session-%03d", ++sessions));
        var organization = DemoOrganization.any(times.random());
        var user = organization.someone(times.random());
        var steps = new ArrayList<Step>();
        steps.add(Step.of(Duration.ZERO, user, SESSION, new OpenSession(session, user, duration)));
        for (var renewal = 0; renewal < renewals; renewal++) {
            steps.add(Step.of(times.minutes(5, 29), user, SESSION, new RenewSession(session)));
        }
        if (closed) {
            steps.add(Step.of(times.minutes(2, 29), user, SESSION, new CloseSession(session)));
        }
        return new Scenario(session.value(), organization.id(), begins, steps);
    }

    private Instant ago(int minutes) {
        return times.end().minus(Duration.ofMinutes(minutes));
    }
}
