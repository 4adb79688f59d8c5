/// Payments over HTTP: JSON to commands and queries, and outcomes back to JSON. No rule is kept here; what is refused
/// here is not well-formed, and what the domain refuses is put into words here.
///
/// - May use: the application's payment use cases, the domain's commands and refusals, the `http` values, the `input`,
///   `command` and `query` readers.
/// - Used by: the entry point. Start at [com.gyroscops.adapters.rest.billing.PaymentRoutes].
@NullMarked
package com.gyroscops.adapters.rest.billing;

import org.jspecify.annotations.NullMarked;
