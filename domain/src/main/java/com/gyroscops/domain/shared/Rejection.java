package com.gyroscops.domain.shared;

/// A refusal by a rule: a value with the facts that the decision rested on, never a text and never an exception.
public interface Rejection {

    /// The refusal's stable name, such as `payment-not-pending`, which clients and tests rely on.
    String code();
}
