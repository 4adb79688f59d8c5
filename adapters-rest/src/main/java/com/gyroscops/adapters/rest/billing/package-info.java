/// Payments over HTTP: from JSON to commands and queries, and from outcomes to JSON. There are no business rules here:
/// malformed input is refused, and rejections of the domain get their messages.
///
/// - May use: the application's payment use cases, the domain's commands and refusals, the `http` values, the `input`,
///   `command` and `query` readers.
/// - Used by: the entry point. Start at [com.gyroscops.adapters.rest.billing.PaymentRoutes].
@NullMarked
package com.gyroscops.adapters.rest.billing;

import org.jspecify.annotations.NullMarked;
