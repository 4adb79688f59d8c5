/// The payment: its life as commands, events, refusals and states.
///
/// Start at [com.gyroscops.domain.billing.payment.Payment]. The rules that it keeps are in
/// [com.gyroscops.domain.billing.payment.PaymentDecisions],
/// [com.gyroscops.domain.billing.payment.AmountRule] and [com.gyroscops.domain.billing.payment.ReviewPolicy].
///
/// No component is ever null: NullAway holds our own code to it, and the codec and REST, which build these records from
/// text, refuse what is missing.
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the billing slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.billing.payment;

import org.jspecify.annotations.NullMarked;
