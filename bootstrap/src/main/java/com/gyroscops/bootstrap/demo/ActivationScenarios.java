package com.gyroscops.bootstrap.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Workflows whose activations end in every way, and some that wait at the end of the history.
final class ActivationScenarios {

    private static final int COUNT = 40;
    private static final int WAYS = 10;

    /// More than any region has.
    private static final int TOO_MANY_UNITS = 1_000;

    private static final List<String> TITLES = List.of(
            "Import nocturne",
            "Synchronisation du catalogue",
            "Relances clients",
            "Export comptable",
            "Mise à jour des stocks",
            "Tri des photos");

    private final DemoTimes times;
    private final Amounts amounts;
    private int workflows;

    ActivationScenarios(DemoTimes times) {
        this.times = times;
        this.amounts = new Amounts(times.random());
    }

    List<Scenario> all() {
        var scenarios = new ArrayList<Scenario>();
        for (var number = 0; number < COUNT; number++) {
            scenarios.add(ending(number % WAYS).begins(number < WAYS ? times.at(1, 2 * number) : once()));
        }
        scenarios.add(small(created()).begins(ago(6)));
        scenarios.add(small(created()).begins(ago(11)));
        scenarios.add(big(created()).begins(ago(300)));
        return scenarios;
    }

    /// A workflow whose activation ends in the way with this number; most of those that were not paid are activated
    /// again the next day.
    private WorkflowStory ending(int way) {
        return switch (way) {
            case 0 -> small(created()).captured();
            case 1 -> small(created()).captured().completed();
            case 2 -> small(created()).captured().maintained().completed();
            case 3 -> big(created()).approved().captured();
            case 4 -> again(big(created()).rejected());
            case 5 -> big(created());
            case 6 -> again(small(created()));
            case 7 -> again(small(created()).cancelled());
            case 8 -> small(created()).failed();
            default -> again(created().requested(soon(), TOO_MANY_UNITS, amounts.small()));
        };
    }

    private WorkflowStory created() {
        var number = workflows++;
        var organization = DemoOrganization.any(times.random());
        return WorkflowStory.created(
                String.format(Locale.ROOT, "workflow-%03d", number + 1),
                TITLES.get(times.random().nextInt(TITLES.size())),
                organization,
                organization.someone(times.random()),
                DemoRegion.steady(number),
                times);
    }

    private WorkflowStory small(WorkflowStory story) {
        return story.requested(soon(), units(), amounts.small());
    }

    private WorkflowStory big(WorkflowStory story) {
        return story.requested(soon(), units(), amounts.big());
    }

    private WorkflowStory again(WorkflowStory story) {
        return story.requested(times.minutes(1_000, 1_500), units(), amounts.small()).captured();
    }

    private int units() {
        return 1 + times.random().nextInt(8);
    }

    private Duration soon() {
        return times.minutes(0, 2);
    }

    /// Any time after the registrations.
    private Instant once() {
        var time = times.any();
        return time.isBefore(times.at(0, 4)) ? times.at(0, 4) : time;
    }

    private Instant ago(int minutes) {
        return times.end().minus(Duration.ofMinutes(minutes));
    }
}
