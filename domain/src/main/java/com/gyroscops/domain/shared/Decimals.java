package com.gyroscops.domain.shared;

import java.math.BigDecimal;

/// Which decimals are calculated with and written out: those of at most 64 digits before the point and 64 after it.
///
/// Without bounds the twelve characters `1E+999999999` stand for a billion digits, which take minutes to round or to
/// write.
public final class Decimals {

    /// The most digits before the point, and the most after it.
    public static final int DIGITS = 64;

    /// What [#accepts] wants, as a phrase for an error message.
    public static final String RULE = "a decimal of at most 64 digits before the point and 64 after it";

    private Decimals() {}

    /// Whether `decimal` is in bounds; a large exponent takes no longer.
    public static boolean accepts(BigDecimal decimal) {
        return decimal.scale() <= DIGITS && (long) decimal.precision() - decimal.scale() <= DIGITS;
    }

    /// `decimal` itself.
    ///
    /// @throws IllegalArgumentException when it is out of bounds
    public static BigDecimal checked(BigDecimal decimal) {
        if (!accepts(decimal)) {
            throw new IllegalArgumentException("not " + RULE + ": " + decimal);
        }
        return decimal;
    }
}
