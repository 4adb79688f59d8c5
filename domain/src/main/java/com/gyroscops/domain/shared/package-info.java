/// The shared kernel: money, typed identifiers, and the types of commands, events and rejections.
///
/// - May use: the JDK's value types, vavr's `Either`, jspecify.
/// - Used by: every context of the domain, and the modules that use it.
///
/// Types that only one context needs do not belong here.
@NullMarked
package com.gyroscops.domain.shared;

import org.jspecify.annotations.NullMarked;
