package com.gyroscops.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.exercises.support.Client;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import com.gyroscops.exercises.support.TheApplication;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Exercise(9)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Exercise09Test {

    @AutoClose
    private final TheApplication application = TheApplication.start();

    private final Client client = application.served();

    @Test
    @Hint(1)
    void a_currency_says_how_it_is_written() {
        assertThat(client.get("/api/currencies/EUR").body())
                .as("GET /api/currencies/EUR says that a euro has two decimals")
                .isEqualTo("{\"code\":\"EUR\",\"decimals\":2}");
        assertThat(client.get("/api/currencies/JPY").body())
                .as("a yen has no decimals")
                .isEqualTo("{\"code\":\"JPY\",\"decimals\":0}");
    }

    @Test
    @Hint(2)
    void a_currency_that_is_not_taken_is_not_found() {
        var absent = client.get("/api/currencies/XXX");

        assertThat(absent.status() + " " + absent.field("code") + " " + absent.field("currency"))
                .as("an unsupported currency is 404 currency-not-supported, and the problem has its code")
                .isEqualTo("404 currency-not-supported XXX");
        assertThat(absent.type()).as("that is a problem document").startsWith("application/problem+json");
    }

    @Test
    @Hint(3)
    void bad_input_is_told_all_of_it() {
        var refused = client.get("/api/currencies/euro?decimals=2");

        assertThat(refused.status() + " "
                        + refused.json()
                                .path("errors")
                                .valueStream()
                                .map(error -> error.path("field").asString(""))
                                .sorted()
                                .toList())
                .as("an invalid code and an unknown parameter are reported together")
                .isEqualTo("400 [code, decimals]");
    }
}
