package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.by;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.testing.MapIdempotency;
import com.gyroscops.eventsourcing.testing.TicketCommand;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import com.sun.management.ThreadMXBean;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The allocation of the pipeline around a handler when it has nothing to do.
class PipelineAllocationTest {

    private static final int COMMANDS = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Either<CommandFailure<TicketRejection>, Receipt> DONE =
            Either.right(new Receipt(new StreamId("Ticket", "a"), 1, 1, List.of(), false));

    private final Logger logger = (Logger) LoggerFactory.getLogger(LoggingCommandHandler.class);
    private final Level before = logger.getLevel();

    @BeforeEach
    void logNothing() {
        logger.setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        logger.setLevel(before);
    }

    @Test
    void an_unobserved_command_allocates_nothing_on_its_way_to_the_handler_and_back() {
        CommandHandler<TicketCommand, TicketRejection, Receipt> pipeline = new CommandPipeline(
                        Observation.NONE, new MapIdempotency(), new RetryPolicy(20, _ -> {}))
                .around(_ -> DONE, _ -> new LogMessages("yes", "no", Map.of()));
        allocated(pipeline);

        // In total, not for each command, because the JVM may allocate something in between.
        assertThat(allocated(pipeline)).isLessThan(COMMANDS);
    }

    private static long allocated(CommandHandler<TicketCommand, TicketRejection, Receipt> handler) {
        var envelope = by((TicketCommand) open("a", "printer"));
        var start = THREADS.getCurrentThreadAllocatedBytes();
        for (int number = 0; number < COMMANDS; number++) {
            if (handler.handle(envelope).isLeft()) {
                throw new AssertionError("another answer");
            }
        }
        return THREADS.getCurrentThreadAllocatedBytes() - start;
    }
}
