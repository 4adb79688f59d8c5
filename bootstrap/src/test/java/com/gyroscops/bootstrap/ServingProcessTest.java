package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// After any misuse by clients, a process still serves, or has ended with a message.
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServingProcessTest {

    /// The class path alone is some eighty files.
    private static final List<String> FEW_FILES = List.of("sh", "-c", "ulimit -n 256 && exec \"$@\"", "sh");

    private static final String ASK = "GET /api/events?limit=500 HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir
    private Path folder;

    @Test
    void neither_too_many_clients_nor_those_that_do_not_read_keep_others_from_being_served() throws Exception {
        var settings = Map.of("GYROSCOPS_DEMO", "true", "GYROSCOPS_REQUEST_SECONDS", "1");
        var process = ProcessTest.start(FEW_FILES, folder.resolve("stderr"), settings, "-Xmx256m");
        try (var output = process.inputReader()) {
            var uri = ProcessTest.addressIn(output);
            try (var _ = opened(uri, 400, 0)) {
                assertThat(process.isAlive()).isTrue();
            }
            assertIsServing(uri);
            try (var clients = opened(uri, 60, 4_096)) {
                clients.all().forEach(client -> send(client, ASK.repeat(20)));
                assertIsServing(uri);
                clients.all().forEach(ServingProcessTest::untilHungUp);
            }
            assertIsServing(uri);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_listener_that_is_gone_ends_the_process_with_a_line_that_says_why() throws Exception {
        var errors = folder.resolve("stderr");
        var tooMany = Map.of("GYROSCOPS_MAX_CONNECTIONS", "1000", "GYROSCOPS_LOG_LEVEL", "ERROR");
        var process = ProcessTest.start(FEW_FILES, errors, tooMany);
        try (var output = process.inputReader();
                var _ = opened(ProcessTest.addressIn(output), 400, 0)) {
            assertThat(process.waitFor()).isEqualTo(4);
            assertThat(errors)
                    .content()
                    .contains("Gyroscops exits because new connections could no longer be accepted.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertIsServing(URI uri) {
        try (var http = new Http(uri)) {
            assertThat(http.get("/health/live").status()).isEqualTo(200);
        }
    }

    private static boolean send(Socket client, String text) {
        try {
            client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /// A connection that the server has closed with unread responses rejects further writes.
    private static void untilHungUp(Socket client) {
        while (send(client, "\r\n")) {
            Thread.onSpinWait();
        }
    }

    private record Clients(List<Socket> all) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            for (Socket client : all) {
                client.close();
            }
        }
    }

    /// As many of `count` connections as the server accepts.
    private static Clients opened(URI uri, int count, int buffer) throws IOException {
        var clients = new Clients(new ArrayList<>());
        for (var i = 0; i < count; i++) {
            var client = new Socket();
            clients.all().add(client);
            if (buffer > 0) {
                client.setReceiveBufferSize(buffer);
            }
            try {
                client.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
            } catch (IOException refused) {
                break;
            }
        }
        return clients;
    }
}
