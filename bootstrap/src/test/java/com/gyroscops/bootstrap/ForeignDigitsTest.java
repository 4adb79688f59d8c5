package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The application with its demo in a locale with digits of its own.
class ForeignDigitsTest {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");
    private static final Pattern NEXT_PAGE = Pattern.compile("<(.+)>; rel=\"next\"");

    /// Any digit outside ASCII.
    private static final Pattern FOREIGN = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    @TempDir
    private Path folder;

    @Test
    void under_a_persian_locale_it_prints_pages_counts_and_streams_with_the_digits_of_ascii() throws Exception {
        assertThat(String.format(Locale.of("fa", "IR"), "%d", 1)).containsPattern(FOREIGN);
        var process = ProcessTest.start(
                folder.resolve("stderr"), Map.of("GYROSCOPS_DEMO", "true"), "-Duser.language=fa", "-Duser.country=IR");
        try (var output = process.inputReader()) {
            var address = printedAddress(output);
            try (var http = new Http(address)) {
                pages(http, "/api/events?limit=2&order=desc");
                pages(http, "/api/payments?limit=2");
                ascii(http.get("/api/analytics/statistics"), 200);
                ascii(http.get("/api/analytics/trends?interval=week"), 200);
                ascii(http.get("/api/events?limit=0&text=x"), 400);
                ascii(http.get("/metrics"), 200);
            }
            streams(address);
            process.toHandle().destroy();
            assertThat(output.readAllAsString()).contains("stopped").doesNotContainPattern(FOREIGN);
        } finally {
            process.destroyForcibly();
        }
    }

    private static URI printedAddress(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            assertThat(line).doesNotContainPattern(FOREIGN);
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new AssertionError("it ended without saying where it listens");
    }

    private static void pages(Http http, String first) {
        var path = first;
        for (var page = 0; page < 3; page++) {
            var answer = http.get(path);
            ascii(answer, 200);
            assertThat(answer.json().required("items")).hasSize(2);
            var next = NEXT_PAGE.matcher(answer.header("Link"));
            assertThat(next.matches()).as(answer.header("Link")).isTrue();
            path = next.group(1);
        }
    }

    private static void streams(URI address) throws Exception {
        var request =
                HttpRequest.newBuilder(address.resolve("/api/stream?after=0")).build();
        try (var client = HttpClient.newHttpClient();
                var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            assertThat(lines.limit(20).collect(Collectors.joining("\n")))
                    .contains("retry: ", "\nid: ", "\nevent: ", "\ndata: ")
                    .doesNotContainPattern(FOREIGN);
            client.shutdownNow();
        }
    }

    private static void ascii(Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.response().headers().map().toString()).doesNotContainPattern(FOREIGN);
        assertThat(answer.response().body()).doesNotContainPattern(FOREIGN);
    }
}
