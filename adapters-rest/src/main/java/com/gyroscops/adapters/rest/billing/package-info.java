/// Payments over HTTP: from JSON to commands and queries, and from outcomes to JSON. It contains no business rules: it
/// refuses malformed input, and adds messages to rejections of the domain.
///
/// - May use: the application's payment use cases, the domain's commands and refusals, the `http` values, the `input`,
///   `command` and `query` readers.
/// - Used by: the entry point. Start at [com.gyroscops.adapters.rest.billing.PaymentRoutes].
@NullMarked
package com.gyroscops.adapters.rest.billing;

import org.jspecify.annotations.NullMarked;
