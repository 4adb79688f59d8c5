package com.gyroscops.domain.shared;

import java.math.BigDecimal;

/// The limits on decimals: at most 64 digits before the point and 64 after it.
///
/// Without bounds the twelve characters `1E+999999999` stand for a billion digits, which take minutes to round or
/// write.
public final class Decimals {

    /// The maximum number of digits before the point, and of those after it.
    public static final int DIGITS = 64;

    /// The requirement of [#accepts] as a phrase for error messages.
    public static final String RULE = "a decimal of at most 64 digits before the point and 64 after it";

    private Decimals() {}

    /// Whether `decimal` is within bounds. The time does not depend on the exponent.
    public static boolean accepts(BigDecimal decimal) {
        return decimal.scale() <= DIGITS && (long) decimal.precision() - decimal.scale() <= DIGITS;
    }

    /// Returns `decimal`.
    ///
    /// @throws IllegalArgumentException when it is out of bounds
    public static BigDecimal checked(BigDecimal decimal) {
        if (!accepts(decimal)) {
            throw new IllegalArgumentException("not " + RULE + ": " + decimal);
        }
        return decimal;
    }
}
