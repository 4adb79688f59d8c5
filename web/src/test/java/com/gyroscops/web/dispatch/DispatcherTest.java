package com.gyroscops.web.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.web.http.Body;
import com.gyroscops.web.http.Handler;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Request;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks and headers that all operations share, without a socket.
class DispatcherTest {

    private final List<String> observed = new ArrayList<>();

    private final Dispatcher dispatcher = new Dispatcher(
            List.of(
                    Route.get("/things/{id}", "getThing", echo()),
                    Route.get("/things/{id}/parts/{part}", "getPart", echo()),
                    Route.post("/things/all", "changeAll", echo()),
                    Route.get("/files/{folder}/{+file}", "getFile", echo()),
                    Route.get("/broken", "getBroken", _ -> {
                        throw new IllegalStateException("while reading");
                    })),
            "k3f9x2m7q1z8",
            false,
            () -> "fresh",
            new RequestObserver() {
                @Override
                public void answered(String operationId, int status, Duration took) {
                    observed.add(operationId + " " + status);
                }

                @Override
                public void failed(String correlationId, Throwable failure) {
                    observed.add(correlationId + " " + failure.getMessage());
                }
            });

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/things/7             | getThing {id=7}",
                "/things/%C3%A9%2F%20+ | getThing {id=é/ +}",
                "/%74hings/all         | getThing {id=all}",
                "/things/a/parts/b     | getPart {id=a, part=b}",
                "/files/a/b            | getFile {file=b, folder=a}",
                "/files/a/b/../%C3%A9  | getFile {file=b/../é, folder=a}"
            })
    void a_path_leads_to_its_route_with_its_parameters_decoded(String path, String body) {
        assertThat(answer("GET", path).body()).hasToString(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/things",
                "/things/",
                "/things//",
                "/things/a/parts/",
                "/Things/7",
                "/files/a",
                "/files/a/",
                "/files/a/b//c",
                "/files/a/b%2Fc",
                "/files/a/b/..%2fc"
            })
    void another_path_is_404(String path) {
        assertThat(answer("GET", path).status()).isEqualTo(404);
        assertThat(observed).containsExactly("none 404");
    }

    @Test
    void head_is_answered_by_get_with_the_length_but_not_the_body() {
        var response = answer("HEAD", "/things/7");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Body.empty());
        assertThat(response.headers()).containsEntry("Content-Length", "15");
    }

    @Test
    void a_handler_that_breaks_is_500_and_reported_under_the_conversation() {
        var response = answer("GET", "/broken", "X-Correlation-Id", "c");

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body().toString()).doesNotContain("while reading");
        assertThat(observed).containsExactly("c while reading", "getBroken 500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01       | 0af7651916cd43dd8448eb211c80319c",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-later | 0af7651916cd43dd8448eb211c80319c",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01       | fresh",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01       | fresh",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01       | fresh",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01       | fresh",
                "nonsense                                                      | fresh"
            })
    void a_trace_names_the_conversation_where_it_can_be_read(String traceparent, String correlation) {
        assertThat(answer("GET", "/things/7", "traceparent", traceparent).headers())
                .containsEntry("X-Correlation-Id", correlation);
    }

    @Test
    void the_clients_own_name_comes_before_the_trace() {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        assertThat(answer("GET", "/nowhere", "X-Correlation-Id", "c", "traceparent", trace)
                        .headers())
                .containsEntry("X-Correlation-Id", "c");
    }

    private Response answer(String method, String path, String... headers) {
        var all = new HashMap<String, List<String>>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return dispatcher.answer(new Request(method, path, "", new Headers(all), Body.empty()));
    }

    /// Responds with the operation and its parameters.
    private static Handler echo() {
        return call -> Parsed.valid(() -> Either.right(
                Response.text(200, "application/json", call.operationId() + " " + new TreeMap<>(call.parameters()))));
    }
}
