package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1048576,1048576", "3k,3072", "512m,536870912", "2G,2147483648", "70%,700", "100%,1000", "0%,0"})
    void a_size_is_bytes_with_or_without_a_unit_or_a_part_of_the_whole(String text, long bytes) {
        assertThat(ByteSize.parse(text, 1_000)).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "m", "%", "-1", "1.5g", "1 g", "1gb", "101%", "9999999999g", "12345678901234567890", "٧٠%"})
    void nothing_else_is_a_size(String text) {
        assertThat(ByteSize.parse(text, 1_000)).isEmpty();
    }

    @Test
    void the_largest_size_that_is_a_number_is_one() {
        assertThat(ByteSize.parse("8589934591g", 1)).isEqualTo(OptionalLong.of(8_589_934_591L << 30));
    }
}
