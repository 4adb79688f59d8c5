package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page for coding assistants is generated from the modules and the rules")
class AgentsPageTest {

    private final Page page = new Page(Project.HOME.resolve("AGENTS.md"));

    @Test
    void the_page_is_what_would_be_written() {
        page.says(new AgentsPage(Project.rules()).text());
    }

    @Test
    void every_command_is_one_of_the_contributing_page_or_the_readme() {
        var known = new Page(Project.HOME.resolve("CONTRIBUTING.md")).text();

        assertThat(page.text().lines().filter(line -> line.startsWith("    mvn") && !line.contains("ArchitectureTest")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(known).contains(line.split(" +#", 2)[0].strip()));
    }
}
