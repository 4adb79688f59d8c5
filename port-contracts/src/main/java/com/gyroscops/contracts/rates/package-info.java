/// What a source of exchange rates must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.application.billing.payment.ExchangeRateSource].
@NullMarked
package com.gyroscops.contracts.rates;

import org.jspecify.annotations.NullMarked;
