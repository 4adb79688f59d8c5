package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStates.ALL;
import static com.gyroscops.domain.workflow.activation.ActivationStates.done;
import static com.gyroscops.domain.workflow.activation.ActivationStates.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRefused;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The events of every command in every state. A state that no row of a command names has no events.
///
/// The events are without their common prefix: `Requested` and so on are of steps, and `Awaited` is of the payment. In
/// the names of states `Lost` says that the region is known to be lost, `Captured` and `Ended` what is known of the
/// payment. `Listening` waits to hear how a payment that cannot be cancelled has ended.
class DecisionTableTest {

    private static final String TABLE = """
            Start             | Started Requested:RESERVE                          | Absent

            Complete:RESERVE  | Completed:RESERVE Requested:ACTIVATE               | Reserving
            Complete:RESERVE  | Completed:RESERVE TakenBack:region-unavailable Requested:RELEASE | ReservingLost
            Complete:ACTIVATE | Completed:ACTIVATE Requested:REQUEST               | Activating
            Complete:ACTIVATE | Completed:ACTIVATE TakenBack:region-unavailable Requested:RELEASE | ActivatingLost
            Complete:PROCESS  | Completed:PROCESS                                  | Waiting InReview Cancelling
            Complete:PROCESS  | Completed:PROCESS                                  | CancellingLost CancellingCaptured
            Complete:PROCESS  | Completed:PROCESS                                  | CancellingEnded
            Complete:PROCESS  | Completed:PROCESS                                  | CancellingCapturedLost
            Complete:PROCESS  | Completed:PROCESS                                  | CancellingEndedLost Listening
            Complete:PROCESS  | Completed:PROCESS                                  | ListeningLost Refunding Releasing
            Complete:PROCESS  | Completed:PROCESS                                  | ReleasingInactive Suspending
            Complete:PROCESS  | Completed:PROCESS                                  | Failing
            Complete:CANCEL   | Completed:CANCEL Requested:RELEASE                 | Cancelling CancellingLost
            Complete:CANCEL   | Completed:CANCEL Requested:RELEASE                 | CancellingCaptured CancellingEnded
            Complete:CANCEL   | Completed:CANCEL Requested:RELEASE                 | CancellingCapturedLost
            Complete:CANCEL   | Completed:CANCEL Requested:RELEASE                 | CancellingEndedLost
            Complete:REFUND   | Completed:REFUND Requested:RELEASE                 | Refunding
            Complete:RELEASE  | Completed:RELEASE Requested:SUSPEND                | Releasing
            Complete:RELEASE  | Completed:RELEASE Requested:FAIL                   | ReleasingInactive
            Complete:SUSPEND  | Completed:SUSPEND Suspended                        | Suspending
            Complete:FAIL     | Completed:FAIL Failed                              | Failing

            Refuse:RESERVE    | Refused:RESERVE TakenBack:code Requested:FAIL      | Reserving ReservingLost
            Refuse:ACTIVATE   | Refused:ACTIVATE TakenBack:code Requested:RELEASE  | Activating ActivatingLost
            Refuse:REQUEST    | Refused:REQUEST TakenBack:code Requested:RELEASE   | Billing BillingLost BillingCaptured
            Refuse:REQUEST    | Refused:REQUEST TakenBack:code Requested:RELEASE   | BillingCapturedLost BillingEnded
            Refuse:REQUEST    | Refused:REQUEST TakenBack:code Requested:RELEASE   | BillingEndedLost
            Refuse:PROCESS    | Refused:PROCESS                                    | Waiting InReview Cancelling
            Refuse:PROCESS    | Refused:PROCESS                                    | CancellingLost CancellingCaptured
            Refuse:PROCESS    | Refused:PROCESS                                    | CancellingEnded
            Refuse:PROCESS    | Refused:PROCESS                                    | CancellingCapturedLost
            Refuse:PROCESS    | Refused:PROCESS                                    | CancellingEndedLost Listening
            Refuse:PROCESS    | Refused:PROCESS                                    | ListeningLost Refunding Releasing
            Refuse:PROCESS    | Refused:PROCESS                                    | ReleasingInactive Suspending
            Refuse:PROCESS    | Refused:PROCESS                                    | Failing
            Refuse:CANCEL     | Refused:CANCEL                                     | Cancelling CancellingLost
            Refuse:CANCEL     | Refused:CANCEL Paid                                | CancellingCaptured
            Refuse:CANCEL     | Refused:CANCEL Requested:REFUND                    | CancellingCapturedLost
            Refuse:CANCEL     | Refused:CANCEL Requested:RELEASE                   | CancellingEnded CancellingEndedLost
            Refuse:REFUND     | Refused:REFUND Requested:RELEASE                   | Refunding
            Refuse:RELEASE    | Refused:RELEASE Requested:SUSPEND                  | Releasing
            Refuse:RELEASE    | Refused:RELEASE Requested:FAIL                     | ReleasingInactive
            Refuse:SUSPEND    | Refused:SUSPEND Suspended                          | Suspending
            Refuse:FAIL       | Refused:FAIL Failed                                | Failing

            PaymentRequested  | Completed:REQUEST Awaited:PAYMENT Requested:PROCESS | Billing
            PaymentRequested  | Completed:REQUEST TakenBack:region-unavailable Requested:CANCEL | BillingLost
            PaymentRequested  | Completed:REQUEST Paid                             | BillingCaptured
            PaymentRequested  | Completed:REQUEST TakenBack:region-unavailable Requested:REFUND | BillingCapturedLost
            PaymentRequested  | Completed:REQUEST TakenBack:payment-ended Requested:RELEASE | BillingEnded
            PaymentRequested  | Completed:REQUEST TakenBack:region-unavailable Requested:RELEASE | BillingEndedLost
            PaymentHeld       | Completed:REQUEST Awaited:REVIEW                   | Billing
            PaymentHeld       | Completed:REQUEST TakenBack:region-unavailable Requested:CANCEL | BillingLost
            PaymentHeld       | Completed:REQUEST Paid                             | BillingCaptured
            PaymentHeld       | Completed:REQUEST TakenBack:region-unavailable Requested:REFUND | BillingCapturedLost
            PaymentHeld       | Completed:REQUEST TakenBack:payment-ended Requested:RELEASE | BillingEnded
            PaymentHeld       | Completed:REQUEST TakenBack:region-unavailable Requested:RELEASE | BillingEndedLost
            PaymentApproved   | Awaited:PAYMENT Requested:PROCESS                  | InReview

            PaymentCaptured   | PaymentCaptured                                    | Reserving ReservingLost Activating
            PaymentCaptured   | PaymentCaptured                                    | ActivatingLost Billing BillingLost
            PaymentCaptured   | PaymentCaptured                                    | BillingEnded BillingEndedLost
            PaymentCaptured   | PaymentCaptured Paid                               | Waiting InReview
            PaymentCaptured   | PaymentCaptured                                    | Cancelling CancellingLost
            PaymentCaptured   | PaymentCaptured Paid                               | Listening
            PaymentCaptured   | PaymentCaptured Requested:REFUND                   | ListeningLost

            PaymentEnded      | PaymentEnded                                       | Reserving ReservingLost Activating
            PaymentEnded      | PaymentEnded                                       | ActivatingLost Billing BillingLost
            PaymentEnded      | PaymentEnded                                       | BillingCaptured BillingCapturedLost
            PaymentEnded      | PaymentEnded TakenBack:payment-failed Requested:RELEASE | Waiting InReview
            PaymentEnded      | PaymentEnded                                       | Cancelling CancellingLost
            PaymentEnded      | PaymentEnded Requested:RELEASE                     | Listening ListeningLost

            RegionLost        | RegionLost                                         | Reserving Activating Billing
            RegionLost        | RegionLost                                         | BillingCaptured BillingEnded
            RegionLost        | RegionLost TakenBack:region-unavailable Requested:CANCEL | Waiting InReview
            RegionLost        | RegionLost                                         | Cancelling CancellingCaptured
            RegionLost        | RegionLost                                         | CancellingEnded Listening

            Overdue           | TakenBack:payment-overdue Requested:CANCEL         | Waiting
            ReviewOverdue     | TakenBack:payment-overdue Requested:CANCEL         | InReview
            """;

    private static final Map<String, ActivationCommand> COMMANDS = commands();
    private static final Map<String, String> NAMED =
            rows().collect(Collectors.toMap(Cell::question, Cell::events));

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCell")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(ALL.get(cell.state()));
        var command = Objects.requireNonNull(COMMANDS.get(cell.command()));

        assertThat(state.decide(command).get().stream().map(DecisionTableTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(cell.events());
    }

    @Test
    void the_table_names_commands_and_states_that_there_are() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(ALL).containsKey(row.state());
            assertThat(COMMANDS).containsKey(row.command());
        });
    }

    @Test
    void every_command_every_state_and_every_event_occurs() {
        assertThat(COMMANDS.values().stream().map(command -> (Object) command.getClass()))
                .contains((Object[]) ActivationCommand.class.getPermittedSubclasses());
        assertThat(ALL.values().stream().map(state -> (Object) state.getClass()))
                .contains((Object[]) Activation.class.getPermittedSubclasses());
        assertThat(ALL.values()).doesNotHaveDuplicates();
        assertThat(ALL.values().stream().flatMap(state -> state.status().stream()))
                .contains(ActivationStatus.values());
        assertThat(everyCell().flatMap(cell -> Stream.of(cell.events().replaceAll(":\\S+", "").split(" "))))
                .contains(Stream.of(ActivationEvent.class.getPermittedSubclasses())
                        .map(DecisionTableTest::name)
                        .toArray(String[]::new));
    }

    static Stream<Cell> everyCell() {
        return COMMANDS.keySet().stream().flatMap(command -> ALL.keySet().stream()
                .map(state -> new Cell(command, state, NAMED.getOrDefault(command + " in " + state, ""))));
    }

    private static Stream<Cell> rows() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 3);
            return Stream.of(columns[2].split(" ")).map(state -> new Cell(columns[0], state, columns[1]));
        });
    }

    private static Map<String, ActivationCommand> commands() {
        var commands = new LinkedHashMap<String, ActivationCommand>();
        commands.put("Start", ActivationStates.START);
        commands.putAll(Stream.of(ActivationStep.values())
                .collect(Collectors.toMap(step -> "Complete:" + word(step), step -> done(step))));
        commands.putAll(Stream.of(ActivationStep.values())
                .collect(Collectors.toMap(step -> "Refuse:" + word(step), step -> refused(step))));
        commands.put("PaymentRequested", ActivationStates.REQUESTED);
        commands.put("PaymentHeld", ActivationStates.HELD);
        commands.put("PaymentApproved", ActivationStates.APPROVED);
        commands.put("PaymentCaptured", ActivationStates.CAPTURED);
        commands.put("PaymentEnded", ActivationStates.ENDED);
        commands.put("RegionLost", ActivationStates.REGION_LOST);
        commands.put("Overdue", ActivationStates.OVERDUE);
        commands.put("ReviewOverdue", ActivationStates.REVIEW_OVERDUE);
        return commands;
    }

    private static String shown(ActivationEvent event) {
        var name = name(event.getClass());
        return switch (event) {
            case ActivationStepRequested e -> name + ":" + word(e.step());
            case ActivationStepCompleted e -> name + ":" + word(e.step());
            case ActivationStepRefused e -> name + ":" + word(e.step());
            case ActivationPaymentAwaited e -> name + (e.inReview() ? ":REVIEW" : ":PAYMENT");
            case ActivationTakenBack e -> name + ":" + e.reason();
            default -> name;
        };
    }

    /// The first word of a step, such as `RESERVE`.
    private static String word(ActivationStep step) {
        return step.name().substring(0, step.name().indexOf('_'));
    }

    private static String name(Class<?> event) {
        return event.getSimpleName().replaceFirst("^Activation(Step|Payment(?=Awaited))?", "");
    }

    record Cell(String command, String state, String events) {

        String question() {
            return command + " in " + state;
        }

        @Override
        public String toString() {
            return question() + ": " + (events.isEmpty() ? "nothing" : events);
        }
    }
}
