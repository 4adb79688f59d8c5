package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_says_its_settings_where_it_listens_and_that_it_is_volatile() throws Exception {
        var status = launcher(Map.of("GYROSCOPS_PORT", "0")).launch(new String[0], application -> {
            try (application) {
                assertThat(text(out))
                        .contains("GYROSCOPS_PORT=0")
                        .contains("http://127.0.0.1:" + application.uri().getPort())
                        .contains("in memory");
            }
        });

        assertThat(status).isZero();
        assertThat(text(err)).isEmpty();
    }

    @Test
    void it_says_where_redis_is_and_keeps_the_password_to_itself() throws Exception {
        var environment = Map.of("GYROSCOPS_PORT", "0", "GYROSCOPS_REDIS_URI", "redis://:hush@127.0.0.1:1");

        assertThat(launcher(environment).launch(new String[0], Application::close))
                .isZero();

        assertThat(text(out))
                .contains("GYROSCOPS_REDIS_URI=redis://***@127.0.0.1:1")
                .doesNotContain("hush");
    }

    @Test
    void help_starts_nothing() throws Exception {
        assertThat(launcher(Map.of()).launch(new String[] {"--help"}, _ -> fail("started")))
                .isZero();
        assertThat(text(out)).contains("GYROSCOPS_PORT");
    }

    @Test
    void unknown_arguments_and_bad_settings_are_misuse() throws Exception {
        assertThat(launcher(Map.of()).launch(new String[] {"--port", "1"}, _ -> fail("started")))
                .isEqualTo(2);
        assertThat(launcher(Map.of("GYROSCOPS_PORT", "x")).launch(new String[0], _ -> fail("started")))
                .isEqualTo(2);
        assertThat(text(err).lines()).hasSize(2);
    }

    @Test
    void a_port_that_is_taken_is_one_sentence_and_status_1() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            var status = launcher(Map.of("GYROSCOPS_PORT", port)).launch(new String[0], _ -> fail("started"));

            assertThat(status).isEqualTo(1);
            assertThat(text(err)).hasLineCount(1).contains(port);
        }
    }

    @Test
    void an_argument_gives_a_setting_another_default_and_the_variable_wins() throws Exception {
        var arguments = new String[] {"--default=GYROSCOPS_PORT=0", "--default=GYROSCOPS_LOG_LEVEL=WARN"};

        var status = launcher(Map.of("GYROSCOPS_LOG_LEVEL", "ERROR")).launch(arguments, Application::close);

        assertThat(status).isZero();
        assertThat(text(out)).contains("GYROSCOPS_PORT=0", "GYROSCOPS_LOG_LEVEL=ERROR");
    }

    @Test
    void a_bad_default_is_misuse_like_a_bad_setting() throws Exception {
        assertThat(launcher(Map.of()).launch(new String[] {"--default=GYROSCOPS_PROT=1"}, _ -> fail("started")))
                .isEqualTo(2);
        assertThat(launcher(Map.of()).launch(new String[] {"--default=1"}, _ -> fail("started")))
                .isEqualTo(2);
        assertThat(text(err).lines()).hasSize(2);
    }

    private Launcher launcher(Map<String, String> environment) {
        return new Launcher(environment, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
