/// The outbound ports of billing, in addition to those of the framework.
///
/// - May use: the domain's values.
/// - Used by: billing's handlers; adapters implement it.
@NullMarked
package com.gyroscops.application.billing.port;

import org.jspecify.annotations.NullMarked;
