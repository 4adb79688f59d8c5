/// The payment: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.billing.payment.Payment]. Its rules are in
/// [com.gyroscops.domain.billing.payment.PaymentDecisions],
/// [com.gyroscops.domain.billing.payment.AmountRule], [com.gyroscops.domain.billing.payment.ReviewPolicy],
/// [com.gyroscops.domain.billing.payment.Standing] and [com.gyroscops.domain.billing.payment.AccountLimit].
///
/// No component is ever null: NullAway checks our code, and the codec and the HTTP adapter, which create these records
/// from JSON, refuse missing values.
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the billing slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.billing.payment;

import org.jspecify.annotations.NullMarked;
