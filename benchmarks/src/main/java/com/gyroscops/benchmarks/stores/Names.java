package com.gyroscops.benchmarks.stores;

import java.util.List;
import java.util.stream.IntStream;

/// Organizations and users for stores that represent them as strings.
final class Names {

    static final List<String> ORGANIZATIONS = names("organization-", Sample.ORGANIZATIONS);
    static final List<String> USERS = names("user-", Sample.USERS);

    private Names() {}

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }
}
