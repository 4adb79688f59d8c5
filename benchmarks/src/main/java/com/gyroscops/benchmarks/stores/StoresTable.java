package com.gyroscops.benchmarks.stores;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.PlotGroup;
import com.gyroscops.benchmarks.Progress;
import com.gyroscops.benchmarks.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Event stores in memory: appends, reads, contention and memory.
public final class StoresTable implements Table {

    private static final String ABOUT = """
            One stream is one payment; an append has an expected revision. `append 10` appends ten events at once, and
            its figures are per event.

            - **ours**: the store of `infrastructure-inmemory`, through its ports, with all indexes, text index and
              analytics. The indexes are updated asynchronously, on their own thread. *Caught up* includes the time
              until they are up to date. *Ours, without texts* has events without searchable text.
            - **limit**: a lower bound, not a product: one lock, a log, an array for each stream; no index and no check
              of ids.
            - **Axon 5.0.1**, in-memory engine, in its best case: each append has the consistency marker of the
              previous one, so that there is nothing to check. *Load and append* is its own protocol.
            - **Axon 4.12.3**, in-memory engine: **does not check versions**, so its appends are not equivalent, and
              it has no contended stream.
            - **Occurrent 0.19.10**, in-memory store, with CloudEvents.
            - **the chapter's**: a port of the PHP store that this project started from, up to 10,000 events. Its cost
              grows with the number of events: `append 1` is the average up to 10,000, `append 1 at 10 000` the cost
              at that size.
            - **build only** creates the events without storing them: the minimum. *Ours, build only* does the same
              with our event types.

            In `append 1 with a condition`, as after a decision over several streams, the append is accepted only if no
            event of a type and a tag is among the ten latest. Its rounds take turns with rounds of `append 1 in turns`,
            which has no condition.

            Events are created inside the measured loop and are the same for all: a record with a `BigDecimal` and two
            instants, and two new 36-character ids as metadata. **Types**: ours and the limit use `UUID`s as ids; Axon
            and Occurrent require strings as ids, and maps or extensions of strings as metadata. Creating these is
            included in their cost.

            Speed is measured with a heap of 6 GB, without garbage collection during the measurement, all with
            `-XX:+UseCompactObjectHeaders`; `tight heap` appends 400,000 events with G1 and 600 MB. `retained` is the
            heap after garbage collection with 1 M events (the chapter's: 10,000). Two threads on two processors leave
            no processor for indexing and garbage collection: compare those figures with the limit with two threads
            only.
            """;

    private static final List<PlotGroup> PLOTS = List.of(
            new PlotGroup("append", "Appends", StoresTable::isTimeOfAppend),
            new PlotGroup("read", "Reads", what -> what.startsWith("read")),
            new PlotGroup("threads", "Two threads", what -> what.startsWith("two") || what.startsWith("contended")),
            new PlotGroup("tight", "A tight heap", what -> what.startsWith("tight")),
            new PlotGroup("memory", "Memory", what -> what.startsWith("retained") || what.endsWith("allocated")));

    @Override
    public String name() {
        return "stores";
    }

    @Override
    public String sentence() {
        return "In-memory event stores: appends of 1 and 10 events, reads, two threads, a tight heap, memory.";
    }

    @Override
    public String about() {
        return ABOUT;
    }

    @Override
    public List<PlotGroup> plots() {
        return PLOTS;
    }

    @Override
    public List<Figure> measure(Progress progress, boolean quick) {
        var turns = Stream.of(Profile.values()).flatMap(profile -> turns(profile, quick)).toList();
        var figures = new ArrayList<Figure>();
        for (var number = 0; number < turns.size(); number++) {
            var turn = turns.get(number);
            progress.step(number + 1, turns.size(), turn.subject().title + ", " + turn.profile());
            figures.addAll(new Child(turn.profile().flags(quick), StoreShot.class)
                    .measure(turn.subject().name(), turn.profile().name(), String.valueOf(quick)));
        }
        return figures;
    }

    private record Turn(Subjects subject, Profile profile) {}

    /// Every subject in order, and in reverse for profiles whose results vary.
    private static Stream<Turn> turns(Profile profile, boolean quick) {
        var forth = Arrays.stream(Subjects.values()).filter(profile::measures).toList();
        return Stream.of(forth, profile.varies && !quick ? forth.reversed() : List.<Subjects>of())
                .flatMap(List::stream)
                .map(subject -> new Turn(subject, profile));
    }

    private static boolean isTimeOfAppend(String what) {
        return (what.startsWith("append") || what.startsWith("load")) && !what.endsWith("allocated");
    }
}
