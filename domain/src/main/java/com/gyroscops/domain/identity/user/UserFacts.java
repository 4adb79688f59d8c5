package com.gyroscops.domain.identity.user;

/// What decisions on a user depend on beside the user's own events.
///
/// @param emailTaken whether the address of the registration is another user's
/// @param pendingPayments the number of payments by the user that are requested or in review
public record UserFacts(boolean emailTaken, int pendingPayments) {

    /// Facts that no rule objects to.
    public static final UserFacts NONE = new UserFacts(false, 0);

    /// A copy that says whether the address is taken.
    public UserFacts withEmailTaken(boolean taken) {
        return new UserFacts(taken, pendingPayments);
    }

    /// A copy with this number of pending payments.
    public UserFacts withPendingPayments(int pending) {
        return new UserFacts(emailTaken, pending);
    }
}
