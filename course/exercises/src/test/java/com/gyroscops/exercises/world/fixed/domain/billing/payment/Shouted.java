package com.gyroscops.exercises.world.fixed.domain.billing.payment;

import java.util.Locale;

/// The result is the same with every locale.
public record Shouted(String word) {

    public Shouted {
        word = word.toUpperCase(Locale.ROOT);
    }

    public String whispered() {
        return word.toLowerCase(Locale.ROOT);
    }
}
