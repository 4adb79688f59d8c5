package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Appender;
import com.gyroscops.bootstrap.logging.ConsoleLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import tools.jackson.databind.json.JsonMapper;

/// Text from clients cannot forge a field or a line of the log, with the configuration of the application.
class LogLineTest {

    private static final Pattern LINE = Pattern.compile("\\S+ INFO  test - (.*?)((?: \\w+=\"(?:[^\"\\\\]|\\\\.)*\")*)");
    private static final Pattern FIELD = Pattern.compile(" (\\w+)=(\"(?:[^\"\\\\]|\\\\.)*\")");

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void configure() throws Exception {
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        context.setMDCAdapter(new LogbackMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Main.class.getResource("/logback.xml"));
    }

    @AfterEach
    void give_the_console_back() {
        context.stop();
        System.setOut(console);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łódź",
                "x\"events=\"0",
                "x\\",
                "x\\\" events=\"0",
                "x\nforged",
                "x\r\nforged",
                "x\u0085forged",
                "x\u2028forged",
                "x\u001b[2Jforged",
                "x\u202eforged",
                "x\u0000forged"
            })
    void a_value_stays_within_its_quotes_and_can_be_read_back(String value) {
        logger().atInfo().addKeyValue("correlationId", value).addKeyValue("events", 1).log("Done");

        var line = lines().getFirst();
        assertThat(lines()).hasSize(1);
        assertThat(fields(line)).isEqualTo(Map.of("correlationId", value, "events", "1"));
        assertThat(line.chars()).noneMatch(LogLineTest::steers);
    }

    @Test
    void a_message_is_no_field_and_no_line() {
        logger().info("Refused {}", "x\" events=\"0\"\n12:00:00.000 INFO  forged");

        assertThat(lines()).hasSize(1);
        assertThat(fields(lines().getFirst())).isEmpty();
    }

    @Test
    void the_messages_of_an_exception_and_of_its_causes_begin_no_line() {
        var cause = new IllegalStateException("cause\n12:00:00.000 INFO  forged");
        var broken = new IllegalStateException("broken\n12:00:00.000 INFO  forged", cause);
        broken.addSuppressed(new IllegalStateException("hidden\r12:00:00.000 INFO  forged"));

        logger().atInfo().setCause(broken).log("Failed");

        assertThat(lines().getFirst()).endsWith(" INFO  test - Failed");
        assertThat(lines().stream().skip(1))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.startsWith("java.lang.IllegalStateException: broken\\n")
                        || line.startsWith("Caused by: java.lang.IllegalStateException: cause\\n")
                        || line.startsWith("\t"));
        assertThat(lines()).anyMatch(line -> line.contains("Suppressed: java.lang.IllegalStateException: hidden\\r"));
    }

    @Test
    void a_value_that_cannot_be_written_costs_no_line() {
        var broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no");
            }
        };

        logger().atInfo().addKeyValue("value", broken).log("Done");

        assertThat(lines()).singleElement().asString().contains("test - Done", "IllegalStateException");
    }

    @Test
    void what_is_logged_after_the_end_is_written_at_once() {
        logger().info("before");
        context.getLogger(Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .forEachRemaining(appender -> ((ConsoleLog) appender).end());
        logger().info("after");

        assertThat(written.toString(StandardCharsets.UTF_8)).contains("before", "after");
    }

    private Logger logger() {
        var logger = context.getLogger("test");
        logger.setLevel(Level.INFO);
        return logger;
    }

    private List<String> lines() {
        context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(Appender::stop);
        return List.of(written.toString(StandardCharsets.UTF_8).split("[\n\r\u0085\u2028\u2029]"));
    }

    private static Map<String, String> fields(String line) {
        var whole = LINE.matcher(line);
        assertThat(whole.matches()).as(line).isTrue();
        var fields = new LinkedHashMap<String, String>();
        var field = FIELD.matcher(whole.group(2));
        while (field.find()) {
            fields.put(field.group(1), JsonMapper.shared().readValue(field.group(2), String.class));
        }
        return fields;
    }

    private static boolean steers(int next) {
        return Character.isISOControl(next) || next == 0x2028 || next == 0x202e;
    }
}
