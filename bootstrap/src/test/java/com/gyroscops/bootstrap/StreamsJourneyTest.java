package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The streams of all contexts from a client's point of view; every response fits the contract.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamsJourneyTest {

    private Running running;
    private ContractClient client;

    @BeforeAll
    void start() {
        running = new Running();
        client = new ContractClient(running.http);
        client.post("/api/organizations", "{'organizationId':'acme','name':'Acme'}");
        client.post("/api/organizations/acme/add-member", "{'userId':'alice'}");
        client.post("/api/users", "{'userId':'alice','email':'alice@acme.example'}");
        client.post("/api/sessions", "{'sessionId':'s-1','userId':'alice'}");
        client.post("/api/regions", "{'regionId':'north','name':'North','capacity':10}");
        client.post("/api/regions/north/reserve", "{'workflowId':'w-1','units':3}");
        client.post("/api/workflows", "{'workflowId':'w-1','name':'Nightly'}");
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @Test
    void streams_of_all_contexts_are_listed() {
        assertThat(client.get("/api/streams").json().get("items").valueStream()
                        .map(item -> item.get("aggregateType").asString() + " "
                                + item.get("events").asLong()))
                .containsExactly("Workflow 1", "Region 2", "Session 1", "User 1", "Organization 2");
    }

    @Test
    void the_state_of_any_aggregate_is_json() {
        assertThat(state("Organization/acme"))
                .isEqualTo("Registered {\"id\":\"acme\",\"members\":[\"alice\"],\"suspended\":false,\"inDefault\":false}");
        assertThat(state("User/alice")).isEqualTo("Registered {\"suspended\":false,\"inDefault\":false}");
        assertThat(state("Session/s-1")).startsWith("Open {\"expiresAt\":\"");
        assertThat(state("Region/north"))
                .isEqualTo("Available {\"id\":\"north\",\"capacity\":{\"units\":10,\"reservations\":{\"w-1\":3}}}");
        assertThat(state("Workflow/w-1")).isEqualTo("Created {\"id\":\"w-1\",\"organizationId\":\"demo-org\"}");
    }

    @Test
    void what_commands_would_do_is_said_for_every_context() {
        assertThat(commands("User/alice"))
                .containsEntry("SuspendUser", "possible")
                .containsEntry("ReinstateUser", "changes nothing")
                .containsEntry("RegisterUser", "depends");
        assertThat(commands("Session/s-1")).containsEntry("CloseSession", "possible");
        assertThat(commands("Organization/acme"))
                .containsEntry("DeclareDefault", "possible")
                .containsEntry("AddMember", "depends");
        assertThat(commands("Region/north")).containsEntry("MarkRegionUnavailable", "possible");
        assertThat(commands("Workflow/w-1"))
                .containsEntry("SuspendWorkflow", "workflow-not-active")
                .containsEntry("RequestActivation", "depends");
    }

    @Test
    void the_request_of_a_command_has_the_name_of_the_command() {
        var text = running.http.get("/openapi.yaml").response().body();
        JsonNode document = JsonMapper.shared().valueToTree(new Yaml().<Map<String, Object>>load(text));
        var requests = document.required("paths").propertyStream()
                .filter(path -> path.getKey().matches("/api/[a-z]+/\\{id}/[a-z-]+"))
                .map(path -> path.getValue().at("/post/operationId").asString(""))
                .filter(name -> !name.isEmpty())
                .toList();

        assertThat(requests).hasSizeGreaterThan(20);
        assertThat(commandNames()).containsAll(requests);
    }

    private List<String> commandNames() {
        return client.get("/api/streams/types").json().get("items").valueStream()
                .flatMap(type -> type.get("commands").valueStream())
                .map(JsonNode::asString)
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
    }

    private String state(String stream) {
        var shown = client.get("/api/streams/" + stream).json();
        return shown.get("kind").asString() + " " + shown.get("state");
    }

    private Map<String, String> commands(String stream) {
        var commands = new TreeMap<String, String>();
        client.get("/api/streams/" + stream).json().get("commands").forEach(command -> commands.put(
                command.get("name").asString(), said(command)));
        return commands;
    }

    private static String said(JsonNode command) {
        if (!command.has("possible")) {
            return "depends";
        }
        return command.get("possible").asBoolean() ? "possible" : command.path("code").asString("changes nothing");
    }
}
