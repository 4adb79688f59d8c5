package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.shared.Command;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome.Returned;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules over several streams hold at once, also while commands race, through the application's handlers and store.
/// `-Draces=300` runs more rounds.
class RacingRulesTest {

    private static final int ROUNDS = Integer.getInteger("races", 50);

    @ParameterizedTest
    @MethodSource("rules")
    void the_log_has_no_event_that_the_rule_forbids_at_its_position(String rule) {
        try (var running = new Running()) {
            race(running, rule, UnaryOperator.identity());

            assertThat(BrokenRules.in(log(running))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_store_that_ignores_conditions_lets_the_rule_be_broken(String rule) {
        try (var running = new Running()) {
            race(running, rule, MeetingAppender::withoutConditions);

            assertThat(BrokenRules.in(log(running))).isNotEmpty();
        }
    }

    static Stream<String> rules() {
        return RuleRace.all(0).map(RuleRace::refusal);
    }

    private static void race(Running running, String rule, UnaryOperator<AppendRequest> change) {
        var handlers = running.part(CommandHandlers.class);
        var appender = new MeetingAppender(handlers.appender(), change);
        var rates = running.part(ExchangeRateSource.class);
        var senders = Senders.to(
                new CommandHandlers(
                        handlers.reader(),
                        handlers.facts(),
                        appender,
                        handlers.envelopes(),
                        handlers.states(),
                        handlers.pipeline()),
                rates);
        IntStream.range(0, ROUNDS)
                .boxed()
                .flatMap(RuleRace::all)
                .filter(race -> race.refusal().equals(rule))
                .forEach(race -> run(race, senders, appender));
    }

    /// At least one rival is accepted, and the other one is accepted or refused by the rule.
    private static void run(RuleRace race, Senders senders, MeetingAppender appender) {
        assertThat(race.before())
                .allSatisfy(command -> assertThat(senders.send(command)).isEqualTo("accepted"));

        var answers = appender.race(List.of(sending(race.first(), senders), sending(race.second(), senders)));

        assertThat(answers)
                .contains(new Returned<>("accepted"))
                .isSubsetOf(new Returned<>("accepted"), new Returned<>(race.refusal()));
    }

    private static Callable<String> sending(Command command, Senders senders) {
        return () -> senders.send(command);
    }

    private static List<RecordedEvent> log(Running running) {
        return running.part(EventReader.class).readAll(0, Integer.MAX_VALUE);
    }
}
