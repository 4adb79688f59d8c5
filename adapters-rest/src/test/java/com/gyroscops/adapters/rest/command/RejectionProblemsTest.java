package com.gyroscops.adapters.rest.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.adapters.rest.command.RejectionProblemsTest.ShelfRejection.ShelfBroken;
import com.gyroscops.adapters.rest.command.RejectionProblemsTest.ShelfRejection.ShelfFull;
import com.gyroscops.adapters.rest.command.RejectionProblemsTest.ShelfRejection.ShelfNotFound;
import com.gyroscops.adapters.rest.command.RejectionProblemsTest.ShelfRejection.ShelfNotOpen;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RejectionProblemsTest {

    sealed interface ShelfRejection {

        record ShelfNotFound(ShelfId shelfId) implements ShelfRejection {}

        record ShelfFull(ShelfId shelfId, int places, Money worth, Optional<String> hint) implements ShelfRejection {}

        record ShelfNotOpen(ShelfId shelfId, String status) implements ShelfRejection {}

        record ShelfBroken(
                String type,
                String title,
                int status,
                String detail,
                String instance,
                String code,
                String correlationId)
                implements ShelfRejection {}
    }

    private record ShelfId(String value) implements Identifier {}

    private static final ShelfId ID = new ShelfId("s-1");

    private final RejectionProblems<ShelfRejection> problems = RejectionProblems.<ShelfRejection>of("shelf")
            .detail(ShelfNotFound.class, r -> "There is no shelf " + r.shelfId().value() + ".")
            .detail(ShelfNotOpen.class, r -> "The shelf is " + r.status() + ".");

    @Test
    void a_rejection_without_a_sentence_is_told_by_its_name_and_components() {
        var problem = problems.problem(new ShelfFull(ID, 3, Money.of("7.50", Currency.EUR), Optional.empty()));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("shelf-full");
        assertThat(problem.detail()).isEqualTo("Shelf full.");
        assertThat(facts(problem))
                .isEqualTo("{\"shelfId\":\"s-1\",\"places\":3,\"worth\":{\"amount\":\"7.50\",\"currency\":\"EUR\"}}");
    }

    @Test
    void a_rejection_in_the_table_has_its_sentence_and_what_is_not_found_is_404() {
        var problem = problems.problem(new ShelfNotFound(ID));

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("shelf-not-found");
        assertThat(problem.detail()).isEqualTo("There is no shelf s-1.");
    }

    @Test
    void a_fact_does_not_hide_a_member_of_the_document() {
        assertThat(facts(problems.problem(new ShelfNotOpen(ID, "CLOSED"))))
                .isEqualTo("{\"shelfId\":\"s-1\",\"shelfStatus\":\"CLOSED\"}");
        assertThat(problems.problem(new ShelfBroken("t", "h", 1, "d", "i", "c", "o")).facts())
                .containsOnlyKeys(
                        "shelfType",
                        "shelfTitle",
                        "shelfStatus",
                        "shelfDetail",
                        "shelfInstance",
                        "shelfCode",
                        "shelfCorrelationId");
    }

    private static String facts(Problem problem) {
        return new String(Response.json(200, problem.facts()).body().bytes(), StandardCharsets.UTF_8);
    }
}
