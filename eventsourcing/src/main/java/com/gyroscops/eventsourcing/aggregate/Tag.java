package com.gyroscops.eventsourcing.aggregate;

/// One thing that an event is about.
///
/// @param kind what it is, in kebab case, such as `ticket` or `payer`
/// @param value its identifier
public record Tag(String kind, String value) {

    @Override
    public String toString() {
        return kind + ":" + value;
    }
}
