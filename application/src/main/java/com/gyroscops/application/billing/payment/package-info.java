/// The payment's use cases. [com.gyroscops.application.billing.payment.PaymentCommands] and
/// [com.gyroscops.application.billing.payment.PaymentQueries] are the entry points,
/// [com.gyroscops.application.billing.payment.PaymentAggregate] registers the payment.
///
/// - May use: the payment of the domain, the executor and the pipeline, the ports, and the facts that
///   other contexts publish.
/// - Used by: adapters, through the entry points; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.billing.payment;

import org.jspecify.annotations.NullMarked;
