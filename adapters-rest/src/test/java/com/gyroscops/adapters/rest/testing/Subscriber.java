package com.gyroscops.adapters.rest.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the live feed that reads block by block and may disconnect at any time.
public final class Subscriber implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;

    /// Opens the stream at `pathAndQuery`.
    public Subscriber(int port, String pathAndQuery, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + pathAndQuery));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The lines between two empty lines.
    public record Block(List<String> lines) {

        /// The value of a field; comments have an empty name.
        public Optional<String> field(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst();
        }

        public boolean isEvent() {
            return field("data").isPresent();
        }

        /// The position in the id, which follows the id of the log.
        public long id() {
            return Long.parseLong(field("id").orElseThrow().split("-", 2)[1]);
        }

        @Override
        public String toString() {
            return String.join("\n", lines);
        }

        public JsonNode data() {
            return JsonMapper.shared().readTree(field("data").orElseThrow());
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// The next block of any kind; empty at the end of the stream.
    public Optional<Block> block() {
        var block = new ArrayList<String>();
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    return Optional.of(new Block(block));
                }
                block.add(line);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next event.
    public Block event() {
        return blocks().filter(Block::isEvent).findFirst().orElseThrow();
    }

    /// The text of the next comment.
    public String comment() {
        return blocks().flatMap(block -> block.field("").stream()).findFirst().orElseThrow();
    }

    /// The ids of the next events.
    public List<Long> ids(int count) {
        return Stream.generate(this::event).limit(count).map(Block::id).toList();
    }

    /// The whole text of the stream, which has to end.
    public String rest() {
        try {
            return lines.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes the stream, even during a read.
    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Block> blocks() {
        return Stream.generate(this::block).takeWhile(Optional::isPresent).flatMap(Optional::stream);
    }
}
