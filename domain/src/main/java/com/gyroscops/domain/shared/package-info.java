/// The shared kernel: money, typed identifiers and the shape of a decision.
///
/// - May use: the JDK's value types, vavr's `Either`, jspecify.
/// - Used by: every context of the domain, and everything outside that speaks to it.
///
/// Nothing is added here that only one context needs.
@NullMarked
package com.gyroscops.domain.shared;

import org.jspecify.annotations.NullMarked;
