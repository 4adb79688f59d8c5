package com.gyroscops.domain.shared;

import java.util.Map;
import java.util.OptionalInt;

/// A currency by its ISO 4217 code: three capital letters.
///
/// Any well-formed code is a currency; whether the platform supports it is a business rule.
///
/// @param code three letters `A-Z`
public record Currency(String code) {

    public static final Currency EUR = new Currency("EUR");
    public static final Currency USD = new Currency("USD");
    public static final Currency GBP = new Currency("GBP");
    public static final Currency CHF = new Currency("CHF");
    public static final Currency JPY = new Currency("JPY");

    public Currency {
        if (!accepts(code)) {
            throw new IllegalArgumentException("not a currency code of three capital letters: " + code);
        }
    }

    /// The currency with this code; for supported currencies always the same instance.
    public static Currency of(String code) {
        return switch (code) {
            case "EUR" -> EUR;
            case "USD" -> USD;
            case "GBP" -> GBP;
            case "CHF" -> CHF;
            case "JPY" -> JPY;
            default -> new Currency(code);
        };
    }

    /// Whether `code` has the form of a currency code.
    public static boolean accepts(String code) {
        return code.length() == 3 && isCapital(code, 0) && isCapital(code, 1) && isCapital(code, 2);
    }

    private static boolean isCapital(String code, int at) {
        return code.charAt(at) >= 'A' && code.charAt(at) <= 'Z';
    }

    /// The number of decimals of a supported currency (2 for euro, 0 for yen); empty when the platform does not support
    /// it.
    public OptionalInt decimals() {
        var decimals = Codes.DECIMALS.get(code);
        return decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    @Override
    public String toString() {
        return code;
    }

    /// Initialised on first use, because the constants above are created before a static field of the record would be.
    private static final class Codes {
        static final Map<String, Integer> DECIMALS = Map.of("EUR", 2, "USD", 2, "GBP", 2, "CHF", 2, "JPY", 0);
    }
}
