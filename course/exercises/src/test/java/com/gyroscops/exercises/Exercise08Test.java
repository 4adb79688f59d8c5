package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.support.Client;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.TheApplication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Exercise(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Exercise08Test {

    private static final String USER = "X-User-Id";
    private static final String OF_ALICE = "/api/payments?requestedBy=alice&limit=2&atLeast=12";

    @AutoClose
    private final TheApplication application = TheApplication.start();

    private final Client client = application.served();

    /// Every third payment is of Alice.
    @BeforeAll
    void request() {
        for (int i = 0; i < 12; i++) {
            var user = i % 3 == 0 ? "alice" : "bob";
            client.post(
                    "/api/payments", "{'paymentId':'p%d','amount':'1.00','currency':'EUR'}".formatted(i), USER, user);
        }
    }

    @Test
    @Hint(1)
    void the_payments_of_one_user_are_found() {
        var found = client.get("/api/payments?requestedBy=alice&atLeast=12");

        assertThat(found.status() + " " + ids(found))
                .as("Alice has requested four payments")
                .isEqualTo("200 [p0, p3, p6, p9]");
    }

    @Test
    @Hint(2)
    void every_page_but_the_last_is_full() {
        var pages = new ArrayList<List<String>>();
        var path = OF_ALICE;
        for (var more = true; more && pages.size() < 10; ) {
            var page = client.get(path);
            pages.add(ids(page));
            path = OF_ALICE + "&cursor=" + page.field("next");
            more = !page.field("next").isEmpty();
        }

        assertThat(pages)
                .as("with two payments per page there are two pages, and none after the second")
                .isEqualTo(List.of(List.of("p0", "p3"), List.of("p6", "p9")));
    }

    @Test
    @Hint(3)
    void the_cursor_of_a_question_answers_no_other() {
        var cursor = client.get(OF_ALICE).field("next");
        var refused = client.get("/api/payments?requestedBy=bob&limit=2&cursor=" + cursor);

        assertThat(cursor).as("the first page of Alice's payments has a cursor").isNotEmpty();
        assertThat(refused.status() + " "
                        + refused.json().path("errors").path(0).path("field").asString(""))
                .as("the cursor is not valid for Bob's payments")
                .isEqualTo("400 cursor");
    }

    private static List<String> ids(Client.Answer page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("paymentId").asString(""))
                .toList();
    }
}
