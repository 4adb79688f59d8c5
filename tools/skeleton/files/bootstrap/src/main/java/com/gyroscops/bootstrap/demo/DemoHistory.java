package com.gyroscops.bootstrap.demo;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskCommand.CancelTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskId;
import com.gyroscops.domain.workflow.task.TaskRejection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/// Ten days of tasks, two a day: opened at once, and every other one ended an hour later.
public final class DemoHistory {

    private static final int DAYS = 10;
    private static final OrganizationId ORGANIZATION = new OrganizationId("demo-org");
    private static final UserId USER = new UserId("demo-user");

    private final CommandHandler<TaskCommand, TaskRejection, Receipt> tasks;
    private final MovedClock clock;
    private final Instant end;
    private int commands;

    /// @param tasks takes commands, and names their events by the ids that it is given
    /// @param clock stamps those events
    /// @param end when the history is over
    /// @param seed histories of the same seed and end are the same
    public DemoHistory(
            Function<EventIds, CommandHandler<TaskCommand, TaskRejection, Receipt>> tasks,
            MovedClock clock,
            Instant end,
            long seed) {
        this.clock = clock;
        this.end = end;
        this.tasks = tasks.apply(new SeededIds(new SplittableRandom(seed)));
    }

    /// Lives it. When it returns nothing of it is left to happen, and the clock is the system's again.
    public void live() {
        try {
            for (var day = DAYS; day > 0; day--) {
                var morning = end.minus(Duration.ofDays(day));
                var tea = new TaskId("demo-tea-" + day);
                var cake = new TaskId("demo-cake-" + day);
                take(morning, new OpenTask(tea, "Make tea"));
                take(morning.plusSeconds(60), new OpenTask(cake, "Bake a cake"));
                take(
                        morning.plusSeconds(3_600),
                        day % 2 == 0
                                ? new FinishTask(tea, Optional.of("it was hot"))
                                : new CancelTask(cake, Optional.of("no flour")));
            }
        } finally {
            clock.release();
        }
    }

    private void take(Instant time, TaskCommand command) {
        clock.moveTo(time);
        var refusal = tasks.handle(new CommandEnvelope<>(command, metadata(command)))
                .fold(Optional::of, _ -> Optional.empty());
        refusal.ifPresent(why -> {
            throw new IllegalStateException("the history asks for %s: %s".formatted(command, why));
        });
    }

    private CommandMetadata metadata(TaskCommand command) {
        var id = MessageId.of("demo-command-%04d".formatted(++commands));
        var conversation = MessageId.of("demo-" + command.taskId().value());
        return new CommandMetadata(id, conversation, id, ORGANIZATION, USER, Optional.empty(), Optional.empty());
    }
}
