/// The payment's use cases. [com.gyroscops.application.billing.payment.PaymentUseCases] is the one door.
///
/// - May use: the payment of the domain, the executor and the pipeline, the ports.
/// - Used by: adapters, through the door; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.billing.payment;

import org.jspecify.annotations.NullMarked;
