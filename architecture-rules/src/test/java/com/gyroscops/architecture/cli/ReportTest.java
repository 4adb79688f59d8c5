package com.gyroscops.architecture.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Sample;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
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
    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(ReportTest.class.getResourceAsStream(
                    "/com/gyroscops/architecture/report/sarif-schema-2.1.0.json"));
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
    void as_sarif_is_valid_and_has_a_result_for_each_finding() {
        trial.look("--rules", "A03,A15", "--report", "sarif=report.sarif");

        assertThat(SARIF.validate(trial.read("report.sarif"), InputFormat.JSON)).isEmpty();
        var run = json(trial.read("report.sarif")).get("runs").get(0);
        var invocation = run.get("invocations").get(0);
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications")).isNotEmpty();
        var rules = run.get("tool").get("driver").get("rules");
        assertThat(run.get("results")).hasSize(2).allSatisfy(result -> assertResult(result, rules));
    }

    @Test
    void that_is_no_sarif_is_found_invalid() {
        trial.look("--rules", "A03", "--report", "sarif=report.sarif");

        var without = trial.read("report.sarif").replace("\"startLine\":", "\"start\":");

        assertThat(SARIF.validate(without, InputFormat.JSON)).isNotEmpty();
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
    void as_sarif_names_source_files_from_the_root_of_the_repository() {
        trial.folder(".git").folder("shop/src/main/java/com/acme/domain").folder("shop/target/classes");
        trial.file("shop/src/main/java/com/acme/domain/Clocked.java", Trial.CLOCK);
        var shop = new Trial(here.resolve("shop"));
        Sample.compile(here.resolve("shop/target/classes"), Trial.CLOCK);

        shop.run("--root", "com.acme", "--rules", "A03", "--report", "sarif=report.sarif", "target/classes");

        assertThat(shop.read("report.sarif"))
                .contains("{\"uri\":\"shop/src/main/java/com/acme/domain/Clocked.java\",\"uriBaseId\":\"%SRCROOT%\"}");
    }

    @Test
    void as_sarif_escapes_names_of_files() {
        trial.folder("é#%src/com/acme/domain").file("é#%src/com/acme/domain/Clocked.java", Trial.CLOCK);

        trial.look("--rules", "A03", "--sources", "é#%src", "--report", "sarif=report.sarif");

        assertThat(trial.read("report.sarif")).contains("\"uri\":\"%C3%A9%23%25src/com/acme/domain/Clocked.java\"");
    }

    @Test
    void as_json_has_the_reason_and_the_remedy_of_each_rule() {
        trial.look("--rules", "A03", "--known", "k", "--adopt");
        trial.with(Trial.CLEAN, Trial.CLOCK, NASTY, NASTY.replace("Nasty", "Fresh"));

        trial.look("--rules", "A03,A15", "--known", "k", "--report", "json=report.json");

        var report = json(trial.read("report.json"));
        assertThat(report.get("findings").intValue()).isEqualTo(1);
        assertThat(report.get("known").intValue()).isEqualTo(2);
        assertThat(report.get("complete").booleanValue()).isFalse();
        assertThat(report.get("problems")).isNotEmpty();
        var rule = report.get("rules").get(0);
        assertThat(rule.get("id").stringValue()).isEqualTo("A03");
        assertThat(rule.get("outcome").stringValue()).isEqualTo("broken");
        assertThat(rule.get("reason").stringValue()).startsWith("The domain is deterministic");
        assertThat(rule.get("instead").stringValue()).isNotBlank();
        var violation = rule.get("violations").get(0);
        assertThat(violation.get("class").stringValue()).isEqualTo("com.acme.domain.Fresh");
        assertThat(violation.get("fault").stringValue()).isEqualTo("uses java.util.Random");
        assertThat(violation.get("file").stringValue()).isEqualTo("com/acme/domain/Fresh.java");
        assertThat(violation.get("line").intValue()).isEqualTo(3);
        assertThat(violation.get("known").booleanValue()).isFalse();
        assertThat(rule.get("violations").get(1).get("known").booleanValue()).isTrue();
        assertThat(report.get("rules").get(1).get("outcome").stringValue()).isEqualTo("not run");
        assertThat(report.get("rules").get(1).get("why").stringValue()).isNotBlank();
    }

    @Test
    void as_markdown_has_each_finding_with_its_file_and_line() {
        trial.look("--rules", "A03,A15", "--report", "markdown=report.md");

        assertThat(trial.read("report.md"))
                .startsWith("## Architecture of `com.acme`\n\n2 findings, but not all could be checked.\n")
                .contains("\n- `com.acme.domain.Clocked` uses java.time.Instant.now"
                        + " (`com/acme/domain/Clocked.java:4`)\n")
                .contains("\n**Instead:** ")
                .contains("\n### Could not check all\n\n- ");
    }

    @Test
    void as_markdown_is_short_enough_for_a_comment() {
        var many = IntStream.range(0, 25).mapToObj(number -> NASTY.replace("Nasty", "Nasty" + number));
        trial.with(many.toArray(String[]::new));

        trial.look("--rules", "A03", "--report", "markdown=report.md");

        assertThat(trial.read("report.md").lines().filter(line -> line.startsWith("- `")))
                .hasSize(20);
        assertThat(trial.read("report.md")).contains("\n- and ");
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
