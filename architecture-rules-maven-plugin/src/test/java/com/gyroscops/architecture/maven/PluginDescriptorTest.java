package com.gyroscops.architecture.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Checks what Maven reads of the plugin.
class PluginDescriptorTest {

    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
    private static final Path START = Path.of("../docs/rules/start.md");

    @Test
    void check_is_bound_to_verify_and_is_an_aggregator() throws Exception {
        var check = goals().stream()
                .filter(goal -> text(goal, "goal").equals("check"))
                .findFirst()
                .orElseThrow();

        assertThat(text(check, "phase")).isEqualTo("verify");
        assertThat(text(check, "aggregator")).isEqualTo("true");
        assertThat(text(check, "threadSafe")).isEqualTo("true");
    }

    @Test
    void every_goal_and_parameter_that_can_be_set_is_described() throws Exception {
        assertThat(goals()).hasSize(5).allSatisfy(goal -> {
            assertThat(text(goal, "description")).isNotBlank();
            assertThat(elements(goal.getElementsByTagName("parameter")))
                    .filteredOn(parameter -> text(parameter, "editable").equals("true"))
                    .allSatisfy(parameter ->
                            assertThat(text(parameter, "description")).isNotBlank());
        });
    }

    @Test
    void the_documentation_names_this_plugin_in_this_version_and_each_of_its_goals() throws Exception {
        var plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getDocumentElement();

        assertThat(start())
                .contains("<groupId>" + text(plugin, "groupId") + "</groupId>\n  <artifactId>"
                        + text(plugin, "artifactId") + "</artifactId>\n  <version>" + text(plugin, "version") + "</version>");
        assertThat(goals()).allSatisfy(goal -> assertThat(start())
                .containsAnyOf("<goal>" + text(goal, "goal") + "</goal>", "architecture-rules:" + text(goal, "goal")));
    }

    private static String start() throws IOException {
        return Files.readString(START);
    }

    private static List<Element> goals() throws Exception {
        return elements(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DESCRIPTOR.toFile())
                .getElementsByTagName("mojo"));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
