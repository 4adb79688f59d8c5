package com.gyroscops.exercises.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.patch.PatchFailedException;
import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.conventions.LayoutFile;
import com.gyroscops.architecture.rules.ArchitectureRules;
import com.gyroscops.exercises.support.ExercisePage;
import com.gyroscops.museum.Workbench;
import com.gyroscops.museum.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With all exercises solved, the project's code and tests compile, and it keeps its architecture.
class AllTogetherTest {

    @TempDir
    Path home;

    @Test
    void all_solutions_fit_together_and_keep_every_rule() throws IOException, PatchFailedException {
        var changed = new LinkedHashMap<Path, String>();
        for (var page : ExercisePage.all()) {
            Solution.read(Project.HOME.resolve(page.patch())).applyTo(changed);
        }
        var sources = new Change(changed).withAllThatNamesIt();
        var compiled = new Workbench().compile(sources);
        assertThat(compiled.mistakes()).isEmpty();

        var code = new SolvedProject(home, sources, compiled.classes()).code();
        var broken =
                ArchitectureRules.all(LayoutFile.layout(Files.writeString(home.resolve("project.layout"), layout())))
                        .stream()
                        .flatMap(rule -> broken(rule, code).stream())
                        .toList();
        assertThat(broken).isEmpty();
        // A class that only the solutions have, so that this fails if the old classes were read.
        assertThat(code.classes().contain("com.gyroscops.adapters.rest.billing.CurrencyRoutes"))
                .isTrue();
    }

    private static List<String> broken(ArchitectureRule rule, CodeBase code) {
        var report = rule.evaluate(code);
        return report.isKept() ? List.of() : List.of(report.toString());
    }

    private static String layout() {
        var page = Project.read(Project.HOME.resolve("docs/rules/README.md"));
        return Pattern.compile("```properties\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
