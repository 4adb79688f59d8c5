package com.gyroscops.domain.organization;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;

/// The reasons for refusing a command of an organization, with the facts behind them.
public sealed interface OrganizationRejection extends Rejection {

    /// There is no such organization.
    record OrganizationNotFound(OrganizationId organizationId) implements OrganizationRejection {}

    /// An organization is registered once.
    record OrganizationAlreadyExists(OrganizationId organizationId) implements OrganizationRejection {}

    /// A user joins an organization only once.
    record UserAlreadyMember(OrganizationId organizationId, UserId userId) implements OrganizationRejection {}

    /// Only a member can leave an organization.
    record UserNotMember(OrganizationId organizationId, UserId userId) implements OrganizationRejection {}

    /// The limit must be greater than zero.
    record AmountNotPositive(Money amount) implements OrganizationRejection {}

    /// The currency is not supported.
    record CurrencyNotSupported(Currency currency) implements OrganizationRejection {}

    /// The limit has more decimals than its currency.
    record AmountScale(Money amount, int decimals) implements OrganizationRejection {}
}
