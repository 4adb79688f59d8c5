package com.gyroscops.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void a_request_may_say_a_name_in_any_case_and_more_than_once() {
        var headers = new Headers(List.of(
                new Headers.Header("ACCEPT", List.of("text/html")),
                new Headers.Header("Host", List.of("localhost")),
                new Headers.Header("accept", List.of("image/png", "*/*"))));

        assertThat(headers.all("Accept")).containsExactly("text/html", "image/png", "*/*");
        assertThat(headers.joined("Accept")).contains("text/html, image/png, */*");
        assertThat(headers.joined("Origin")).isEmpty();
        assertThat(headers.length()).isEqualTo("ACCEPTtext/htmlHostlocalhostacceptimage/pngaccept*/*".length());
    }

    @Test
    void a_response_has_one_value_for_each_name_the_last_one() {
        var response = Response.empty(204)
                .with("ETag", "1")
                .with("Location", "/here")
                .with("etag", "2")
                .withDefaults(Map.of("LOCATION", "/there", "Cache-Control", "no-store"));

        assertThat(response.headers())
                .containsExactly(entry("etag", "2"), entry("Location", "/here"), entry("Cache-Control", "no-store"))
                .hasSize(3)
                .isEqualTo(Map.of("etag", "2", "Location", "/here", "Cache-Control", "no-store"));
        assertThat(response.headers().get("CACHE-control")).isEqualTo("no-store");
        assertThat(response.headers()).doesNotContainKey("Origin");
    }

    @Test
    void a_response_is_not_changed_by_what_comes_of_it() {
        var response = Response.empty(204).with("ETag", "1");

        assertThat(response.with("ETag", "2").headers()).containsEntry("ETag", "2");
        assertThatThrownBy(response.withDefaults(Map.of("Allow", "GET")).headers()::clear)
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(response.headers()).containsOnly(entry("ETag", "1"));
    }
}
