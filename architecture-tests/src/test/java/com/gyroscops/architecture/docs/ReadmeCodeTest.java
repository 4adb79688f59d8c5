package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.architecture.Project;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each line of Java in the README is a line of the domain's code.
class ReadmeCodeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```java\\n(.*?)```");
    private static final String PAYMENT = "domain/src/main/java/com/gyroscops/domain/billing/payment/";

    @Test
    void every_line_of_the_readmes_code_is_in_the_domain() {
        var shown = BLOCK.matcher(text("README.md"))
                .results()
                .flatMap(block -> lines(block.group(1)))
                .toList();

        assertThat(shown).hasSizeGreaterThan(9);
        assertThat(code("PaymentDecisions.java", "Payment.java")).containsAll(shown);
    }

    private static Set<String> code(String... files) {
        return List.of(files).stream()
                .flatMap(file -> lines(text(PAYMENT + file)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String text(String file) {
        return new Page(Project.HOME.resolve(file)).text();
    }
}
