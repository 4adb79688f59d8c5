package com.gyroscops.eventsourcing.aggregate;

/// A reference from an event to an entity, by which the event can be found.
///
/// @param kind the kind of entity in kebab case, such as `ticket` or `payer`
/// @param value its identifier
public record Tag(String kind, String value) {

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
