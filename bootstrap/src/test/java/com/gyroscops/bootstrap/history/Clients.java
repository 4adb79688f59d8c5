package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Request.Look;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Several clients that change the same few payments concurrently, over sockets.
public final class Clients {

    private static final int CLIENTS = 6;

    /// The number of payments in use at a time.
    private static final int PAYMENTS = 3;

    /// The number of requests to a payment, without repetitions.
    private static final int REQUESTS = 60;

    private final int port;
    private final int requests;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicLong ticks = new AtomicLong();
    private final RandomOrders orders = new RandomOrders();

    private Clients(int port, int requests) {
        this.port = port;
        this.requests = requests;
    }

    /// Runs the clients on the empty application at `port`, and reads the log afterwards.
    ///
    /// @param seed determines their requests, but not their interleaving
    /// @param requests their total number, without repetitions and the final reads
    public static History work(int port, long seed, int requests) throws IOException, InterruptedException {
        return new Clients(port, requests).work(new SplittableRandom(seed));
    }

    private History work(SplittableRandom random) throws IOException, InterruptedException {
        var operations = new ArrayList<Operation>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = new ArrayList<Future<List<Operation>>>();
            for (var i = 0; i < CLIENTS; i++) {
                var name = "client-" + i;
                var own = random.split();
                Callable<List<Operation>> client = () -> work(name, own);
                working.add(threads.submit(client));
            }
            for (Future<List<Operation>> client : working) {
                operations.addAll(client.get());
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed);
        }
        operations.addAll(look());
        operations.sort(Comparator.comparingLong(Operation::begin));
        return new History(List.copyOf(operations), log());
    }

    private List<Operation> work(String name, SplittableRandom random) throws IOException {
        try (var client = new Client(port, name, ticks, orders, random)) {
            for (var i = begun.getAndIncrement(); i < requests; i = begun.getAndIncrement()) {
                var first = i / (PAYMENTS * REQUESTS) * PAYMENTS;
                var payment = payment(first + random.nextInt(PAYMENTS));
                client.send(orders.next(payment, name, "key-" + i, random));
            }
            return client.operations();
        }
    }

    /// Reads every payment at the end.
    private List<Operation> look() throws IOException {
        try (var client = new Client(port, "reader", ticks, orders, new SplittableRandom(0))) {
            for (var i = 0; i < (requests / (PAYMENTS * REQUESTS) + 1) * PAYMENTS; i++) {
                client.ask(new Look(payment(i)));
            }
            return client.operations();
        }
    }

    private List<LoggedEvent> log() throws IOException {
        var log = new ArrayList<LoggedEvent>();
        try (var connection = new Connection(port)) {
            for (var next = ""; next != null; ) {
                connection.send(RequestText.get("/api/events?limit=500" + next, "reader"));
                var page = AnswerText.json(connection.answer());
                page.required("items").valueStream().map(LoggedEvent::of).forEach(log::add);
                var cursor = page.required("next");
                next = cursor.isNull()
                        ? null
                        : "&cursor=" + URLEncoder.encode(cursor.asString(), StandardCharsets.UTF_8);
            }
        }
        return List.copyOf(log);
    }

    private static PaymentId payment(int number) {
        return new PaymentId("payment-" + number);
    }
}
