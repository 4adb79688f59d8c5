package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A report")
class ReportTest {

    private static final String NASTY = """
            package com.acme.domain;
            public record Nasty(String id) {
                static { new java.util.Random(); }
            }
            """;
    private static final String[] RULES = {"--rules", "A03,A15,A20"};

    @TempDir
    Path here;

    private Trial trial;

    @BeforeEach
    void compile() {
        trial = new Trial(here).with(Trial.CLEAN, Trial.CLOCK, NASTY);
    }

    @Test
    void as_text_has_a_finding_a_line_below_its_rule() {
        var text = trial.look(RULES).out();

        assertThat(text).contains("""

                A03 The domain is deterministic: it uses no clock, random number, environment, thread or file, so that \
                a replayed history always gives the same state.
                  com.acme.domain.Clocked uses java.time.Instant.now (Clocked.java:4)
                  com.acme.domain.Nasty uses java.util.Random (Nasty.java:3)
                  Instead:""");
    }

    @Test
    void as_html_is_one_page_that_needs_nothing_else() {
        trial.look("--rules", "A03", "--report", "html=report.html");

        var page = trial.read("report.html");
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<li><code>com.acme.domain.Clocked</code> uses java.time.Instant.now (Clocked.java:4)</li>")
                .doesNotContain("src=", "href=", "<script")
                .endsWith("</html>\n");
    }

    @Test
    void as_junit_xml_has_a_test_for_each_rule() throws Exception {
        trial.look("--rules", "A03,A15,A20", "--report", "junit=report.xml");

        var suite = xml(trial.read("report.xml")).getDocumentElement();
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        var failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent()).contains("com.acme.domain.Nasty uses java.util.Random (Nasty.java:3)\n");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).startsWith("A03 The domain");
    }

    @Test
    void as_sarif_has_what_the_schema_requires() {
        trial.look("--rules", "A03,A15", "--report", "sarif=report.sarif");

        var log = json(trial.read("report.sarif"));
        assertThat(log.propertyNames()).containsOnly("$schema", "version", "runs");
        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        var run = log.get("runs").get(0);
        assertThat(run.propertyNames()).containsOnly("tool", "invocations", "columnKind", "results");
        var rules = run.get("tool").get("driver").get("rules");
        assertThat(run.get("tool").get("driver").get("name").stringValue()).isNotBlank();
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.get("id").stringValue()).matches("A\\d\\d");
            assertThat(rule.get("shortDescription").get("text").stringValue()).isNotBlank();
        });
        var invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").isBoolean()).isTrue();
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications"))
                .isNotEmpty()
                .allSatisfy(notification -> assertThat(
                                notification.get("message").get("text").stringValue())
                        .isNotBlank());
        assertThat(run.get("results")).hasSize(2).allSatisfy(result -> assertResult(result, rules));
    }

    @Test
    void as_sarif_keeps_known_violations_as_suppressed_ones() {
        trial.look("--rules", "A03", "--known", "k", "--adopt");

        trial.look("--rules", "A03", "--known", "k", "--report", "sarif=report.sarif");

        var run = json(trial.read("report.sarif")).get("runs").get(0);
        assertThat(run.get("results"))
                .hasSize(2)
                .allSatisfy(result -> assertThat(
                                result.get("suppressions").get(0).get("kind").stringValue())
                        .isEqualTo("external"));
        assertThat(run.get("invocations").get(0).get("executionSuccessful").booleanValue())
                .isTrue();
    }

    @Test
    void as_sarif_names_source_files_from_where_it_runs() {
        trial.look("--rules", "A03", "--report", "sarif=a.sarif");
        assertThat(trial.read("a.sarif")).contains("\"uri\":\"com/acme/domain/Clocked.java\"");

        trial.folder("my src/com/acme/domain").file("my src/com/acme/domain/Clocked.java", Trial.CLOCK);
        trial.look("--rules", "A03", "--sources", "my src", "--report", "sarif=b.sarif");
        assertThat(trial.read("b.sarif")).contains("\"uri\":\"my%20src/com/acme/domain/Clocked.java\"");
    }

    @Test
    void goes_to_the_standard_output_alone_when_no_file_is_named() {
        var run = trial.look("--rules", "A03,A15", "--report", "sarif");

        assertThat(json(run.out()).get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(run.err()).contains("No class is found for word.next, which A15 must know.");
    }

    private static void assertResult(JsonNode result, JsonNode rules) {
        assertThat(result.get("message").get("text").stringValue()).startsWith("com.acme.domain.");
        assertThat(result.get("level").stringValue()).isIn("none", "note", "warning", "error");
        assertThat(rules.get(result.get("ruleIndex").intValue()).get("id")).isEqualTo(result.get("ruleId"));
        var place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").stringValue()).matches("com/acme/domain/\\w+\\.java");
        assertThat(place.get("region").get("startLine").intValue()).isPositive();
        assertThat(result.get("partialFingerprints").propertyNames()).isNotEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
