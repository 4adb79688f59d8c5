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
            One stream is one payment; an append says which revision it expects. `append 10` appends ten events at
            once, and its figures are of one event all the same.

            - **ours**: the store of `infrastructure-inmemory` by its ports, with all its indexes, the text index
              and the analytics. They follow the log on a thread of their own. *Caught up* means that the time in
              which they get there is in the figure too. *Ours, without texts* has nothing that could be searched
              for words.
            - **limit**: no product but a bound: one lock, a log, an array for each stream; no index and no check of
              ids.
            - **Axon 5.0.1**, in-memory engine, at its best: appended with the marker of the append before, so that
              it has nothing to look through. *Load and append* is its own protocol.
            - **Axon 4.12.3**, in-memory engine: **checks no version at all**, so its appends are not what the
              others' are, and it has no contended stream.
            - **Occurrent 0.19.10**, in-memory store, with CloudEvents.
            - **the chapter's**: a port of the PHP store that this project began with, up to 10,000 events; its
              figures grow with what it holds, so `append 1` is over the way to 10,000 and `append 1 at 10 000` is
              there.
            - **build only** makes the events and stores them nowhere: the floor. *Ours, build only* makes ours of
              them.

            Events are built inside the measured loop and are the same for all: a record with a `BigDecimal` and two
            instants, and two fresh 36-character ids as metadata. **Typed against texts**: ours and the limit take
            ids as `UUID`s; Axon and Occurrent want texts, and maps or extensions of texts for metadata, and get
            them. That is their way of saying the same, and a part of what they cost.

            Speed is measured in a heap of 6 GB in which nothing is collected meanwhile, all with
            `-XX:+UseCompactObjectHeaders`; `tight heap` appends 400,000 events in 600 MB of G1. Retained is the
            heap after collections with 1 M events (the chapter's: 10,000). Two threads on two processors leave none
            for indexes that follow, nor for the collector: read those figures against the limit with two threads
            alone.
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
        return "Event stores in memory: appends of 1 and 10, reads, two threads, a tight heap, memory.";
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

    /// Every subject forth, and back where that tells more.
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
