package com.gyroscops.eventsourcing.testkit.boundary;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Facts;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/// A command of the examples, which brings its facts and its decision along.
///
/// @param stream the id of the stream for its events
/// @param facts the facts that it depends on
/// @param decision the reason of a refusal, or the events
record Attempt<F>(String stream, Facts<F> facts, Function<F, Either<String, List<ExampleEvent>>> decision) {

    /// The aggregate of all examples: its state is of no importance.
    static final Aggregate<String, Attempt<?>, Either<String, List<ExampleEvent>>, ExampleEvent, String> EXAMPLE =
            Aggregate.named("Example")
                    .identifiedBy(Attempt<?>::stream, Function.<String>identity())
                    .<String, Either<String, List<ExampleEvent>>, ExampleEvent, String>deciding(
                            "", (_, _, decided) -> decided, (state, _) -> state)
                    .events(ExampleEvent.class);

    /// The facts with the decision applied.
    Facts<Either<String, List<ExampleEvent>>> decided() {
        return facts.map(decision);
    }

    static Either<String, List<ExampleEvent>> unless(boolean refused, String reason, ExampleEvent event) {
        return refused ? Either.left(reason) : Either.right(List.of(event));
    }
}
