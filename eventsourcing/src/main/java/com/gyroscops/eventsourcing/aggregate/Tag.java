package com.gyroscops.eventsourcing.aggregate;

/// A reference of an event to an entity, for finding events by it.
///
/// @param kind what it is, in kebab case, such as `ticket` or `payer`
/// @param value its identifier
public record Tag(String kind, String value) {

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
