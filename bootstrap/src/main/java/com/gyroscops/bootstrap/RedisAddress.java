package com.gyroscops.bootstrap;

/// The URI of a Redis server, which may contain a password. The password is never logged or printed.
record RedisAddress(String uri) {

    /// `uri` without its secrets, even if it is malformed.
    static String masked(String uri) {
        return uri.replaceFirst("(?s)^([^:]*://)?.*@", "$1***@");
    }

    @Override
    public String toString() {
        return masked(uri);
    }
}
