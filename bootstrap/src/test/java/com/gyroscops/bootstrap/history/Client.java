package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Outcome.Unknown;
import com.gyroscops.bootstrap.history.Outcome.Unsent;
import com.gyroscops.bootstrap.history.Request.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/// Sends requests one after the other, each once or, with a key, up to four times, and records their outcomes. For one
/// thread.
final class Client implements AutoCloseable {

    private final int port;
    private final String name;
    private final AtomicLong ticks;
    private final RandomOrders orders;
    private final SplittableRandom random;
    private final List<Operation> operations = new ArrayList<>();
    private Optional<Connection> connection = Optional.empty();

    /// @param ticks the logical clock that all clients share
    Client(int port, String name, AtomicLong ticks, RandomOrders orders, SplittableRandom random) {
        this.port = port;
        this.name = name;
        this.ticks = ticks;
        this.orders = orders;
        this.random = random;
    }

    List<Operation> operations() {
        return operations;
    }

    /// Sends `request`, and repeats it if it has a key: while there was no response, and occasionally after one.
    void send(Request request) throws IOException {
        var last = once(request);
        var hasKey = request instanceof Order order && order.key().isPresent();
        for (var i = 0; hasKey && i < 3 && (isOpen(last) || random.nextInt(4) == 0); i++) {
            last = once(request);
        }
    }

    /// Sends `request` over a connection that is not cut.
    void ask(Request request) throws IOException {
        record(request, Cut.NOWHERE);
    }

    private Outcome once(Request request) throws IOException {
        var outcome = record(request, Cut.any(random));
        switch (outcome) {
            case Accepted accepted -> orders.told(request.payment(), accepted.revision());
            case Mismatch(var actual) -> orders.told(request.payment(), actual);
            case Seen(var types) -> orders.told(request.payment(), types.size());
            default -> {}
        }
        return outcome;
    }

    private Outcome record(Request request, Cut cut) throws IOException {
        var id = name + "-" + operations.size();
        var text = RequestText.of(request, id);
        var open = connection.isPresent() ? connection.get() : new Connection(port);
        var begin = ticks.incrementAndGet();
        connection = Optional.empty();
        var operation =
                switch (cut) {
                    case NOWHERE -> answered(id, request, begin, text, open);
                    case WITHIN_THE_REQUEST -> {
                        open.send(text.substring(0, random.nextInt(text.length())));
                        open.cut(random.nextBoolean());
                        yield unanswered(id, request, begin, new Unsent());
                    }
                    case AFTER_THE_REQUEST, WITHIN_THE_ANSWER -> {
                        open.send(text);
                        if (cut == Cut.WITHIN_THE_ANSWER) {
                            open.awaitAnswer();
                        }
                        open.cut(random.nextBoolean());
                        yield unanswered(id, request, begin, new Unknown());
                    }
                };
        operations.add(operation);
        return operation.outcome();
    }

    private Operation answered(String id, Request request, long begin, String text, Connection open)
            throws IOException {
        open.send(text);
        var answer = open.answer();
        var end = ticks.incrementAndGet();
        connection = Optional.of(open);
        var replayed = answer.headers().containsKey("Idempotency-Replayed");
        return new Operation(id, request, begin, end, AnswerText.read(request, answer), replayed);
    }

    private static Operation unanswered(String id, Request request, long begin, Outcome outcome) {
        return new Operation(id, request, begin, Operation.NEVER, outcome, false);
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome instanceof Unknown || outcome instanceof Unsent;
    }

    @Override
    public void close() throws IOException {
        if (connection.isPresent()) {
            connection.get().close();
        }
    }
}
