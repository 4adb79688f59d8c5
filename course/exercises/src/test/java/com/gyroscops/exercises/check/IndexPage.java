package com.gyroscops.exercises.check;

import com.gyroscops.exercises.support.ExercisePage;
import com.gyroscops.museum.project.GeneratedPage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The index page of the exercises.
record IndexPage(List<ExercisePage> pages) {

    static final GeneratedPage PAGE =
            new GeneratedPage(Path.of("docs/exercises/README.md"), "exercises", "IndexPageTest");

    String text() {
        return """
                %s

                # Exercises

                Sixteen small changes to this project, from a value object to a rule over several streams.
                Each has a test that is red on purpose, a page with the task and hints that are folded, and a solution
                of its own. The first twelve go from the domain outwards, the last four are about rules: two of
                processes, one of an aggregate, and one over several streams; none needs another.

                | # | Exercise | Layer | What you learn | Minutes |
                |---|---|---|---|---|
                %s

                ## How it goes

                Work on a branch. Run one exercise:

                    mvn -q -Pcourse test -pl :exercises -am -Dexercise=03

                It says "Exercise 03 is not solved yet, on purpose", what it expects, and a hint. Read its page,
                change the project's code, not the test, and run it again until it is green. Where it asks for
                something over HTTP, you can look at it, too: `mvn -q compile exec:exec`.

                Green is not done. See whether the rest of the project still agrees with you, its architecture rules
                among it:

                    mvn verify

                What is red then says what else knows of the thing that you changed: a table of decisions, a golden
                file, the OpenAPI document, a page. That is a part of the exercise; pages that are written from the code
                are written anew with `-Dpages=write`. (The course, which `mvn verify` leaves out, is about this project
                as it is kept: its checks notice that you have changed it.)

                Compare with the solution in the end, and take it into your work tree if you like; there may be better
                ones:

                    git apply docs/exercises/03-a-review-goes-up/solution.patch

                ## For those who teach

                `.ci/course` proves every exercise: without its solution it is red with the very lines that its page
                shows, and with it it is green. `.ci/exercises` puts all of them into one project: it keeps its
                architecture rules, and passes the whole build.
                """.formatted(PAGE.note(), pages.stream().map(IndexPage::row).collect(Collectors.joining("\n")));
    }

    private static String row(ExercisePage page) {
        return "| %s | %s | %s | %s | %d |"
                .formatted(
                        page.digits(),
                        PAGE.link(page.title(), page.file()),
                        page.layer(),
                        page.lesson(),
                        page.minutes());
    }
}
