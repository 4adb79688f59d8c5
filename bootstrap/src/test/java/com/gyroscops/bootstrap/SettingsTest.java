package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.vavr.control.Either;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Settings DEFAULTS = new Settings(
            InetAddress.ofLiteral("127.0.0.1"),
            8080,
            false,
            2_097_152,
            Duration.ofSeconds(30),
            FileLimit.connections(),
            Duration.ofSeconds(10),
            20,
            100_000,
            100_000,
            67_108_864,
            Duration.ofHours(24),
            33_554_432,
            Optional.empty(),
            100,
            Runtime.getRuntime().maxMemory() / 100 * 70,
            false,
            Level.INFO);

    @Test
    void an_empty_environment_gives_the_defaults() {
        assertThat(Settings.from(Map.of())).isEqualTo(Either.right(DEFAULTS));
    }

    @Test
    void variables_of_other_programs_are_ignored() {
        assertThat(Settings.from(Map.of("PATH", "/bin", "GYROSCOPE_PORT", "x"))).isEqualTo(Either.right(DEFAULTS));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var environment = Map.of(
                "GYROSCOPS_PORT", "80 80", "GYROSCOPS_BULK_SIZE", "0", "GYROSCOPS_PROT", "1", "GYROSCOPS_A", "2");

        assertThat(problems(environment))
                .containsExactly(
                        "GYROSCOPS_A is not a setting; --help lists all settings.",
                        "GYROSCOPS_PROT is not a setting; --help lists all settings.",
                        "GYROSCOPS_PORT is '80 80', but must be a whole number from 0 to 65535.",
                        "GYROSCOPS_BULK_SIZE is '0', but must be a whole number from 1 to 1000000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void without_authentication_only_loopback_addresses_are_allowed(String host) {
        assertThat(problems(Map.of("GYROSCOPS_HOST", host)))
                .containsExactly("GYROSCOPS_HOST is '" + host
                        + "', but must be a loopback address while there is no authentication.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.2", "::1"})
    void every_loopback_address_will_do(String host) {
        assertThat(Settings.from(Map.of("GYROSCOPS_HOST", host)).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GYROSCOPS_HOST,no such host",
        "GYROSCOPS_LOG_LEVEL,info",
        "GYROSCOPS_PORT,''",
        "GYROSCOPS_PORT,65536",
        "GYROSCOPS_DEMO,yes",
        "GYROSCOPS_STORE_LIMIT,much",
        "GYROSCOPS_STORE_LIMIT,1000",
        "GYROSCOPS_STORE_LIMIT,9000g",
        "GYROSCOPS_RESETTABLE,1"
    })
    void a_bad_value_is_named_with_its_setting(String setting, String value) {
        assertThat(problems(Map.of(setting, value)))
                .singleElement()
                .asString()
                .startsWith(setting + " is '" + value + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "64,1,8",
        "256,1,191",
        "256,146,46",
        "1024,60,900",
        "1048576,1,1000",
        "9223372036854775807,1,1000",
        "1,1,2"
    })
    void connections_are_as_many_as_jars_and_the_limit_on_open_files_leave(long files, int jars, int connections) {
        assertThat(FileLimit.connections(files, jars)).isEqualTo(connections);
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void every_setting_is_in_the_help_with_its_default(Setting setting) {
        assertThat(Help.text())
                .contains(setting.name())
                .contains("(default " + (setting.byDefault.isEmpty() ? "none" : setting.byDefault) + ")");
        assertThat(Help.settings(Map.of())).contains(setting + "=" + setting.byDefault);
        assertThat(Help.settings(Map.of(setting.name(), "7"))).contains(setting + "=7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://:hush@localhost:6379", "redis://user:hu@sh/hush@localhost:6379", "hush@x"})
    void a_password_is_never_printed(String uri) {
        var environment = Map.of("GYROSCOPS_REDIS_URI", uri, "GYROSCOPS_BULK_SIZE", "0");

        assertThat(Help.settings(environment)).doesNotContain("hush").contains("GYROSCOPS_REDIS_URI=");
        assertThat(problems(environment)).noneMatch(problem -> problem.contains("hush"));
        assertThat(new RedisAddress(uri).toString()).doesNotContain("hush");
    }

    @Test
    void a_redis_that_cannot_be_one_is_a_sentence() {
        assertThat(problems(Map.of("GYROSCOPS_REDIS_URI", "localhost")))
                .containsExactly(
                        "GYROSCOPS_REDIS_URI is not a Redis address; it must look like redis://localhost:6379.");
    }

    @Test
    void a_redis_is_used_when_it_is_named() {
        var settings = Settings.from(Map.of("GYROSCOPS_REDIS_URI", "redis://localhost:6379"));

        assertThat(settings.map(Settings::redis))
                .isEqualTo(Either.right(Optional.of(new RedisAddress("redis://localhost:6379"))));
    }

    private static List<String> problems(Map<String, String> environment) {
        return Settings.from(environment).fold(problems -> problems, _ -> List.of());
    }
}
