package com.gyroscops.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a long calculation.
class DecimalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1.5", "1E+63", "-9.99E+63", "1E-64", "0E+63", "0E-64"})
    void up_to_64_digits_on_each_side_are_in_bounds(String decimal) {
        assertThat(Decimals.accepts(new BigDecimal(decimal))).isTrue();
        assertThat(Decimals.checked(new BigDecimal(decimal))).isEqualTo(new BigDecimal(decimal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+64", "-1E+64", "1E-65", "1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647"})
    void more_digits_are_refused_at_once(String decimal) {
        assertThat(Decimals.accepts(new BigDecimal(decimal))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.checked(new BigDecimal(decimal)));
    }
}
