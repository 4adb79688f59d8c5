package com.gyroscops.bootstrap;

/// Where a Redis is, and what it takes to get in. Its password is never written anywhere.
record RedisAddress(String uri) {

    /// `uri` without its secrets, also when it is malformed.
    static String masked(String uri) {
        return uri.replaceFirst("(?s)^([^:]*://)?.*@", "$1***@");
    }

    @Override
    public String toString() {
        return masked(uri);
    }
}
