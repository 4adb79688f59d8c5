/// The rules, one class each, listed by [com.gyroscops.architecture.rules.ArchitectureRules].
///
/// - May use: the layout and the types of a rule's outcome, ArchUnit, the JDK and its compiler's tree API.
/// - Used by: programs that run the rules.
@NullMarked
package com.gyroscops.architecture.rules;

import org.jspecify.annotations.NullMarked;
