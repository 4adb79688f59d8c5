package com.gyroscops.bootstrap;

import static com.gyroscops.bootstrap.AotTrainingRequest.get;
import static com.gyroscops.bootstrap.AotTrainingRequest.post;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The training run of payments: mostly commands of all kinds, enough for the hot methods to be compiled, then queries
/// and refused requests.
final class BillingAotTraining implements AotTrainingScript {

    private static final String MONEY = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";
    private static final String PART = "{\"amount\":\"0.50\",\"currency\":\"EUR\"}";
    private static final String WHY = "{\"reason\":\"rehearsal\"}";

    @Override
    public List<AotTrainingRequest> opening() {
        return List.of(
                post(201, "/api/payments/rehearsal/process", MONEY), get("/api/payments/rehearsal?atLeast=1"));
    }

    /// Commands to new payments.
    @Override
    public List<AotTrainingRequest> commands(String id) {
        var path = "/api/payments/" + id;
        return List.of(
                post(201, path + "/process", MONEY),
                post(201, path + "-b/process", MONEY),
                post(201, path + "-c/process", MONEY).with("Idempotency-Key: " + id),
                post(200, path + "/capture", WHY),
                post(200, path + "/refund", PART).with("If-Match: \"2\""),
                post(201, "/api/payments", "{\"paymentId\":\"" + id + "-d\"," + MONEY.substring(1)));
    }

    /// All other commands, a batch, rejections, errors, and queries.
    @Override
    public List<AotTrainingRequest> others(String id) {
        var path = "/api/payments/" + id;
        return List.of(
                post(200, path + "-b/cancel", WHY),
                post(200, path + "-c/fail", WHY),
                post(201, path + "-c/process", MONEY).with("Idempotency-Key: " + id),
                post(200, path + "-d/process", MONEY),
                post(200, "/api/payments/batch", batch(id)),
                post(422, path + "/refund", MONEY),
                post(412, path + "/refund", PART).with("If-Match: \"1\""),
                post(400, path + "/process", "{\"amount\":1}"),
                post(404, "/api/payments/unknown-payment/capture", "{}"),
                get("/api/payments/rehearsal"),
                get(path + "/history"),
                get("/api/payments?limit=20"),
                get("/api/events?type=PaymentRefunded&limit=20&order=desc"));
    }

    private static String batch(String id) {
        var commands = IntStream.range(0, 10)
                .mapToObj(item -> "{\"paymentId\":\"" + id + "-e" + item + "\"," + MONEY.substring(1))
                .collect(Collectors.joining(","));
        return "{\"atomic\":false,\"commands\":[" + commands + "]}";
    }
}
