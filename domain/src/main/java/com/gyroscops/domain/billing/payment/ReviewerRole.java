package com.gyroscops.domain.billing.payment;

/// The roles that may review a payment, lowest first: a director may do everything a manager may.
public enum ReviewerRole {
    MANAGER,
    DIRECTOR;

    /// Whether this role includes the rights of `required`.
    public boolean covers(ReviewerRole required) {
        return compareTo(required) >= 0;
    }
}
