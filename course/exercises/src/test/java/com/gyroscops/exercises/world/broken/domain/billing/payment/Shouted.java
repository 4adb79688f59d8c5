package com.gyroscops.exercises.world.broken.domain.billing.payment;

/// In Turkey `toUpperCase` makes `PAİD` of `paid`, and no history that was written elsewhere has that.
@SuppressWarnings("StringCaseLocaleUsage")
public record Shouted(String word) {

    public Shouted {
        word = word.toUpperCase();
    }

    public String whispered() {
        return word.toLowerCase();
    }
}
