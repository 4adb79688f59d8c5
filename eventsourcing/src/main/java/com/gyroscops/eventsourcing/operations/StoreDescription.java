package com.gyroscops.eventsourcing.operations;

/// What the event store is and what it promises.
///
/// @param kind the kind of store, such as `in-memory`
/// @param durability what survives a restart: `volatile` means nothing
public record StoreDescription(String kind, String durability) {}
