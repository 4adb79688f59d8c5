package com.gyroscops.domain.shared;

/// The id of a region, such as `eu-west`.
public record RegionId(String value) implements Identifier {

    public RegionId {
        value = Identifier.checked(value);
    }
}
