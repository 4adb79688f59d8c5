package com.gyroscops.application.operations;

/// What the event store is and what it promises (S104, B64).
///
/// @param kind the kind of store, such as `in-memory`
/// @param durability what survives a restart: `volatile` means nothing
public record StoreDescription(String kind, String durability) {}
