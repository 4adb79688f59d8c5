package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Connection.Answer;
import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.Emitted;
import com.gyroscops.bootstrap.history.Outcome.LostRace;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Outcome.Unexpected;
import com.gyroscops.bootstrap.history.Request.Look;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Parses a response to its request's outcome.
final class AnswerText {

    private AnswerText() {}

    static Outcome read(Request request, Answer answer) {
        return request instanceof Look ? seen(answer) : ordered(answer);
    }

    static JsonNode json(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Outcome seen(Answer answer) {
        return switch (answer.status()) {
            case 200 ->
                new Seen(json(answer)
                        .valueStream()
                        .map(event -> event.required("type").asString())
                        .toList());
            case 404 -> new Seen(List.of());
            default -> new Unexpected(answer.status(), answer.body());
        };
    }

    private static Outcome ordered(Answer answer) {
        return switch (answer.status()) {
            case 200, 201 -> accepted(json(answer));
            case 404, 422 -> new Refused(json(answer).required("code").asString());
            case 412 -> new Mismatch(json(answer).required("actual").asLong());
            case 409 -> new LostRace();
            default -> new Unexpected(answer.status(), answer.body());
        };
    }

    private static Accepted accepted(JsonNode body) {
        return new Accepted(
                body.required("revision").asLong(),
                body.required("position").asLong(),
                body.required("events")
                        .valueStream()
                        .map(event -> new Emitted(
                                event.required("eventId").asString(),
                                event.required("type").asString()))
                        .toList());
    }
}
