package com.gyroscops.exercises.world.broken.domain.billing.payment;

/// With the Turkish locale, `toUpperCase` makes `PAİD` of `paid`, which differs from the result on other machines.
@SuppressWarnings("StringCaseLocaleUsage")
public record Shouted(String word) {

    public Shouted {
        word = word.toUpperCase();
    }

    public String whispered() {
        return word.toLowerCase();
    }
}
