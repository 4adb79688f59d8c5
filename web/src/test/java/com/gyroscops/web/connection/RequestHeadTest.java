package com.gyroscops.web.connection;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.helidon.http.RequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the checks of this layer directly, because over a socket the web server behind it would hide missing ones.
class RequestHeadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 2",
                "Content-Length: 2\r\nContent-Length: 2",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: identity",
                "Content-Length: 2, 2",
                "Content-Length: +2",
                "Content-Length: 0x2",
                "Content-Length: 9999999999999999999",
                "Content-Length : 2",
                "Host: another"
            })
    void a_length_or_a_host_that_can_be_read_in_two_ways_is_refused(String fields) {
        assertThatThrownBy(() -> parse(fields)).isInstanceOf(RequestException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, '\n', 0x1f, 0x7f})
    void a_control_character_in_a_value_or_a_name_is_refused(int control) {
        assertThatThrownBy(() -> parse("X-Correlation-Id: a" + (char) control + "b"))
                .isInstanceOf(RequestException.class);
        assertThatThrownBy(() -> parse("X-Corr" + (char) control + "elation: a")).isInstanceOf(RequestException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 2", "Transfer-Encoding: Chunked", "X-Correlation-Id: a\tb", "X: \u00e9", "X:"})
    void what_can_be_read_in_one_way_is_taken(String fields) {
        assertThatCode(() -> parse(fields)).doesNotThrowAnyException();
    }

    private static void parse(String fields) {
        var head = "POST /api/tickets HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n\r\n";
        RequestHead.parse(head.getBytes(StandardCharsets.ISO_8859_1));
    }
}
