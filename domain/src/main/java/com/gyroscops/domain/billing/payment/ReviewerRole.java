package com.gyroscops.domain.billing.payment;

/// The roles that may review a payment, lowest first: a director may do everything a manager may.
public enum ReviewerRole {
    MANAGER,
    DIRECTOR;

    /// Whether somebody in this role may do what `required` asks for.
    public boolean covers(ReviewerRole required) {
        return compareTo(required) >= 0;
    }
}
