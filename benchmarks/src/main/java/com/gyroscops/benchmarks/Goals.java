package com.gyroscops.benchmarks;

import java.util.List;
import java.util.stream.Stream;

/// The goals of the tables.
final class Goals {

    private static final String AXON = "Axon 5.0.1";
    private static final String AXON_4 = "Axon 4.12.3";
    private static final String OCCURRENT = "Occurrent 0.19.10";
    private static final String CHAPTER = "the chapter's";
    private static final String LIMIT = "limit";
    private static final String BARE = "bare endpoint";
    private static final String QUIET = "ours, log level WARN";
    private static final String PROCESS = "process a payment";
    private static final String REQUEST = "request a payment";
    private static final String BATCH = "batch of 1 000";

    private Goals() {}

    static List<Goal> all() {
        return Stream.of(ofStores(), QueryGoals.all(), ofTheWay()).flatMap(List::stream).toList();
    }

    private static List<Goal> ofStores() {
        return List.of(
                Goal.of("stores", "append 1", LIMIT, 1.25),
                Goal.shown("stores", "append 10", LIMIT),
                caughtUp("append 1", LIMIT, 2.2),
                caughtUp("append 10", LIMIT, 2),
                Goal.of("stores", "append 1", AXON, 1 / 3.3),
                Goal.of("stores", "append 10", AXON, 1 / 4.0),
                caughtUp("append 1", AXON, 1 / 1.8),
                caughtUp("append 10", AXON, 1 / 2.3),
                Goal.of("stores", "append 1", OCCURRENT, 1 / 8.0),
                Goal.of("stores", "append 10", OCCURRENT, 1 / 6.0),
                Goal.of("stores", "append 1 at 10 000", CHAPTER, 1 / 500.0),
                Goal.of("stores", "load and append at 10 000", AXON, 1 / 1_000.0),
                new Goal("allocated", "stores", "append 1, allocated", "ours, build only", "append 1, allocated", 1.15),
                Goal.shown("stores", "append 1, allocated", "build only"),
                Goal.of("stores", "retained", AXON, 0.7),
                Goal.of("stores", "retained", AXON, 0.35).by("ours, without texts"),
                Goal.of("stores", "read 10 of 1 M", LIMIT, 1.15),
                Goal.of("stores", "read 10 of 1 M", OCCURRENT, 1 / 2.0),
                Goal.of("stores", "read 10 of 1 M", AXON, 1 / 200_000.0),
                Goal.of("stores", "read 10 of 1 M", AXON_4, 1 / 50_000.0),
                new Goal("read growth", "stores", "read 10 of 1 M", "ours", "read 10 of 10 000", 2),
                new Goal("condition", "stores", "append 1 with a condition", "ours", "append 1 in turns", 2),
                new Goal("growth", "stores", "append 1 at 1 M", "ours", "append 1 at 10 000", 2),
                Goal.shown("stores", "two threads, append 1", LIMIT),
                Goal.shown("stores", "two threads, append 10", LIMIT),
                Goal.of("stores", "contended stream", LIMIT, 1 / 0.7),
                Goal.of("stores", "contended stream", OCCURRENT, 1 / 500.0),
                Goal.atMost("stores", "contended stream, retries", 10),
                Goal.shown("stores", "tight heap, append 1, caught up", LIMIT),
                Goal.shown("stores", "tight heap, append 1, caught up", AXON));
    }

    private static List<Goal> ofTheWay() {
        return List.of(
                Goal.of("http", PROCESS, BARE, 1 / 0.85),
                Goal.of("http", REQUEST, BARE, 1 / 0.85),
                Goal.shown("http", PROCESS, BARE).by(QUIET),
                Goal.shown("http", REQUEST, BARE).by(QUIET),
                // 300,000 commands a second on two processors.
                Goal.atMost("http", BATCH, 1_000 / 300.0).by("ours, on both processors"),
                Goal.shown("http", BATCH, BARE),
                Goal.shown("http", "history of 10", BARE),
                Goal.shown("http", "search page of 50", BARE),
                Goal.shown("http", "statistics", BARE),
                Goal.shown("http", "feed to 64, each event", BARE),
                new Goal("start", "start", "with AOT cache", "ours", "plain", 0.42));
    }

    private static Goal caughtUp(String what, String against, double most) {
        return new Goal(what + ", caught up / " + against, "stores", what + ", caught up", against, what, most);
    }
}
