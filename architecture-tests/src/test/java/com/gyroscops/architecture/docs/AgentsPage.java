package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The page for coding assistants: commands, modules and rules.
///
/// @param rules the rules that this project is tested against
record AgentsPage(List<ArchitectureRule> rules) {

    private static final Pattern DESCRIPTION = Pattern.compile("(?s)<description>\\s*(.*?)\\s*</description>");

    String text() {
        return """
                # For coding assistants

                What a change of this project has to keep, and the commands that check it. The modules and the rules are
                written from the code by `AgentsPageTest`. [CONTRIBUTING.md](CONTRIBUTING.md) has the principles and the
                style, [docs/glossary.md](docs/glossary.md) the words.

                ## Commands

                    mvn verify                     # builds every module and runs its tests and the architecture rules
                    mvn -pl domain -am test        # tests one module and those that it depends on
                    mvn -q compile exec:exec       # starts the application on http://127.0.0.1:8080
                    mvn -pl architecture-tests -am verify -Dtest=ArchitectureTest -Dsurefire.failIfNoSpecifiedTests=false
                                                   # checks the rules alone
                    mvn -Pformat spotless:apply    # formats the code; Maven itself has to run on JDK 21 or newer

                A test of a generated page writes it when run with `-Dpages=write`. Warnings of the compiler, of Error
                Prone and of NullAway are errors.

                ## Modules

                %s
                ## Rules

                %s""".formatted(
                        Project.MODULES.stream().map(AgentsPage::module).collect(Collectors.joining()),
                        rules.stream().map(AgentsPage::rule).collect(Collectors.joining()));
    }

    private static String module(Path module) {
        var description = DESCRIPTION.matcher(new Page(module.resolve("pom.xml")).text());
        if (!description.find()) {
            throw new AssertionError(module + " has no description in its POM");
        }
        return "- `%s`: %s\n".formatted(module.getFileName(), description.group(1));
    }

    private static String rule(ArchitectureRule rule) {
        return "- **%s** %s Instead: %s\n".formatted(rule.id(), rule.reason(), rule.instead());
    }
}
