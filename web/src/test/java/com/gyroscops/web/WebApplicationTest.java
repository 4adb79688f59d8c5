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
    void itsRoutesAreThoseOfItsGroupsInTheirOrder() {
        var application = with(group("rooms", "/rooms", "/rooms/{id}"), group("seats", "/seats"));

        assertThat(application.routes()).extracting(Route::template).containsExactly("/rooms", "/rooms/{id}", "/seats");
    }

    @Test
    void twoGroupsThatAnswerTheSameRequestsAreRefusedByTheirNames() {
        assertThatThrownBy(() -> with(group("rooms", "/rooms/{id}"), group("seats", "/seats", "/rooms/{room}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rooms and seats both answer GET /rooms/{room}");
    }

    @Test
    void aTemplateThatTakesOneSegmentIsAnotherThanOneThatTakesTheRest() {
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
