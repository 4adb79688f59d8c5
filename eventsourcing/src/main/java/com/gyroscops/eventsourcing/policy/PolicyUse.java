package com.gyroscops.eventsourcing.policy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A running policy with the commands that it has sent so far: which ones it can send is in its code. Thread-safe.
///
/// @param sent each kind of command once
public record PolicyUse(Policy policy, Set<Sent> sent) {

    /// A kind of command.
    ///
    /// @param target the aggregate that decides it
    /// @param command the name of its class
    public record Sent(String target, String command) {}

    static PolicyUse of(Policy policy) {
        return new PolicyUse(policy, ConcurrentHashMap.newKeySet());
    }

    void sending(PolicyCommand<?> command) {
        sent.add(new Sent(command.target().name(), command.command().getClass().getSimpleName()));
    }
}
