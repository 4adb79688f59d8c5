package com.gyroscops.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WebApplicationTest {

    @Test
    void its_routes_are_those_of_its_groups_in_their_order() {
        var application = with(group("rooms", "/rooms", "/rooms/{id}"), group("seats", "/seats"));

        assertThat(application.routes()).extracting(Route::template).containsExactly("/rooms", "/rooms/{id}", "/seats");
    }

    @Test
    void two_groups_that_answer_the_same_requests_are_refused_by_their_names() {
        assertThatThrownBy(() -> with(group("rooms", "/rooms/{id}"), group("seats", "/seats", "/rooms/{room}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rooms and seats both answer GET /rooms/{room}");
    }

    @Test
    void a_template_that_takes_one_segment_is_another_than_one_that_takes_the_rest() {
        assertThat(with(group("rooms", "/rooms/{id}", "/rooms/{+rest}")).routes())
                .hasSize(2);
    }

    private static WebApplication with(RouteGroup... groups) {
        return new WebApplication(List.of(groups), "log", () -> "id", new Unobserved());
    }

    private static RouteGroup group(String name, String... templates) {
        return new RouteGroup(
                name,
                Stream.of(templates)
                        .map(template ->
                                Route.get(template, "op", _ -> Parsed.valid(() -> Either.right(Response.empty(204)))))
                        .toList());
    }
}
