package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/// The map of the contexts that run, with the demo, whose decisions and policies use what they can use.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContextMapTest {

    private static final Path PAGE = Path.of("../docs/diagrams.md");
    private static final Pattern SOLID = Pattern.compile("  (\\w+) -- (facts|commands): (.*) --> (\\w+)");
    private static final Pattern DOTTED = Pattern.compile("  (\\w+) -\\. events: (.*) \\.-> (\\w+)");

    private Running running;
    private JsonNode map;

    /// An arrow of the map. The page has the names of published types, under which commands have others.
    private record Arrow(String context, String kind, String of, List<String> names) {

        static Arrow of(String context, String kind, String of, List<String> names) {
            return new Arrow(context, kind, of, kind.equals("commands") ? List.of() : names);
        }
    }

    @BeforeAll
    void start() {
        running = new Running(Map.of("GYROSCOPS_DEMO", "true"));
        map = new ContractClient(running.http).get("/api/contexts").json();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void it_agrees_with_the_generated_map() throws IOException {
        var served = map.get("uses").valueStream()
                .map(use -> Arrow.of(text(use, "context"), text(use, "kind"), text(use, "of"), list(use, "names")));

        assertThat(served).containsExactlyInAnyOrderElementsOf(generated());
    }

    @Test
    void it_has_the_aggregates_and_policies_of_each_context() {
        assertThat(map.get("contexts").valueStream())
                .map(context -> text(context, "name") + list(context, "aggregates") + list(context, "policies"))
                .containsExactly(
                        "billing[Payment][]",
                        "identity[Session, User][]",
                        "organization[Organization][]",
                        "resources[Region][]",
                        "workflow[Activation, Workflow][capacity-of-completed-workflows, workflow-activation]");
    }

    @Test
    void commands_have_their_own_names_and_those_of_the_policies_that_send_them() {
        var commands = map.get("uses").valueStream()
                .filter(use -> text(use, "kind").equals("commands"))
                .toList();

        assertThat(commands)
                .map(use -> list(use, "by"))
                .containsExactly(
                        List.of("workflow-activation"),
                        List.of("capacity-of-completed-workflows", "workflow-activation"));
        assertThat(list(commands.getFirst(), "names")).contains("RequestPayment", "CancelPayment");
        assertThat(list(commands.getLast(), "names")).containsExactly("ReleaseCapacity", "ReserveCapacity");
    }

    private static List<Arrow> generated() throws IOException {
        return Files.readString(PAGE).lines().flatMap(ContextMapTest::arrow).toList();
    }

    private static Stream<Arrow> arrow(String line) {
        var solid = SOLID.matcher(line);
        if (solid.matches()) {
            return Stream.of(Arrow.of(solid.group(1), solid.group(2), solid.group(4), names(solid.group(3))));
        }
        var dotted = DOTTED.matcher(line);
        return dotted.matches()
                ? Stream.of(Arrow.of(dotted.group(3), "events", dotted.group(1), names(dotted.group(2))))
                : Stream.empty();
    }

    private static List<String> names(String joined) {
        return List.of(joined.split(", "));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<String> list(JsonNode node, String field) {
        return node.get(field).valueStream().map(JsonNode::asString).toList();
    }
}
