package com.gyroscops.benchmarks;

import java.util.Locale;

/// Formats numbers for readers.
final class Numbers {

    private Numbers() {}

    /// At least three digits, with separated thousands: `1,234`, `12.3`.
    static String of(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.1f", value);
    }

    static String with(double value, String unit) {
        return of(value) + " " + unit;
    }

    /// A multiple: `1,234`, `12`, `1.23`.
    static String times(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.0f" : "%.2f", value);
    }
}
