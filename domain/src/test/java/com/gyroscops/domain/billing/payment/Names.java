package com.gyroscops.domain.billing.payment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The names of the records of a sealed family in the tables of these tests.
final class Names {

    private Names() {}

    static String of(Object member) {
        return member.getClass().getSimpleName();
    }

    static List<String> ofPermitted(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    static <T> T theOneNamed(String name, Collection<? extends T> examples) {
        return examples.stream()
                .filter(example -> of(example).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example of " + name));
    }
}
