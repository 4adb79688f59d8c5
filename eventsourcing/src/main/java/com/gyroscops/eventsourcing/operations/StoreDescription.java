package com.gyroscops.eventsourcing.operations;

/// The kind and the durability of the event store.
///
/// @param kind the kind of store, such as `in-memory`
/// @param durability `volatile` when a restart loses all events
public record StoreDescription(String kind, String durability) {}
