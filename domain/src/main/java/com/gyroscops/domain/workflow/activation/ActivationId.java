package com.gyroscops.domain.workflow.activation;

import com.gyroscops.domain.shared.Identifier;

/// The id of one activation of a workflow, which its payment has too.
public record ActivationId(String value) implements Identifier {

    public ActivationId {
        value = Identifier.checked(value);
    }
}
