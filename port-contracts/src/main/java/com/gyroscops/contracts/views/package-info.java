/// What a read model of payments must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.application.billing.payment.PaymentViews].
@NullMarked
package com.gyroscops.contracts.views;

import org.jspecify.annotations.NullMarked;
