package com.gyroscops.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a long calculation.
class DecimalJsonTest {

    private static final TypeReference<Map<String, String>> TREE = new TypeReference<>() {};

    private record Rated(BigDecimal rate) {}

    @Test
    void up_to_64_digits_are_written_on_each_side_and_read_again() {
        var decimal = new BigDecimal("9".repeat(64) + "." + "9".repeat(64));
        var written = EventMapper.create().convertValue(new Rated(decimal), TREE);

        assertThat(written).containsEntry("rate", decimal.toPlainString());
        assertThat(EventMapper.create().convertValue(written, Rated.class)).isEqualTo(new Rated(decimal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+64", "1E-65", "1E+999999999", "1E-999999999"})
    void more_digits_are_not_written(BigDecimal decimal) {
        assertThatThrownBy(() -> EventMapper.create().convertValue(new Rated(decimal), TREE))
                .hasStackTraceContaining("64 digits");
        assertThatThrownBy(() -> new RecordValues(_ -> List.of()).of(decimal)).hasMessageContaining("64 digits");
    }
}
