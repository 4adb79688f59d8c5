package com.gyroscops.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A server with routes of its own, without an application.
class WebServerTest {

    private static final ServerSettings ANY_PORT = ServerSettings.local(0);

    @Test
    void it_is_reached_where_it_says() {
        try (var server = WebServer.start(ANY_PORT, saying("one"))) {
            assertThat(server.uri()).hasToString("http://127.0.0.1:" + server.port() + "/");
        }
    }

    @Test
    void it_answers_with_its_routes_and_names_the_log() throws Exception {
        try (var server = WebServer.start(ANY_PORT, saying("one"))) {
            var answer = ask(server);

            assertThat(answer.body()).isEqualTo("one");
            assertThat(answer.headers().firstValue("X-Log-Id")).contains("log-of-one");
        }
    }

    @Test
    void it_answers_with_another_application_behind_the_same_port() throws Exception {
        try (var server = WebServer.start(ANY_PORT, saying("one"))) {
            assertThat(ask(server).body()).isEqualTo("one");

            server.answerWith(saying("two"));

            var answer = ask(server);
            assertThat(answer.body()).isEqualTo("two");
            assertThat(answer.headers().firstValue("X-Log-Id")).contains("log-of-two");
        }
    }

    @Test
    void a_port_that_is_in_use_is_said_to_be() {
        try (var first = WebServer.start(ANY_PORT, saying("one"))) {
            assertThatThrownBy(() -> WebServer.start(ServerSettings.local(first.port()), saying("two")))
                    .isInstanceOf(CannotListenException.class)
                    .hasMessageStartingWith("cannot listen on 127.0.0.1:" + first.port() + ": ");
        }
    }

    private static WebApplication saying(String word) {
        var route = Route.get(
                "/word",
                "getWord",
                "text/plain",
                _ -> Parsed.valid(() -> Either.right(Response.text(200, "text/plain", word))));
        var group = new RouteGroup("words", List.of(route));
        return new WebApplication(List.of(group), "log-of-" + word, () -> "id", new Unobserved());
    }

    private static HttpResponse<String> ask(WebServer server) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(server.uri().resolve("/word")).build(), BodyHandlers.ofString());
        }
    }
}
