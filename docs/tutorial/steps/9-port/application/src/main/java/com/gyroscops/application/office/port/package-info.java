/// What the context office needs from outside, beside what every context has from the framework.
///
/// - May use: the domain's values.
/// - Used by: the slice's facts; adapters implement it.
@NullMarked
package com.gyroscops.application.office.port;

import org.jspecify.annotations.NullMarked;
