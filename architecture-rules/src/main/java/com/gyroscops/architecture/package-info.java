/// Architecture rules for compiled classes, and the description of a code base that they need.
///
/// Start at [com.gyroscops.architecture.Layout], which describes a code base, and at
/// `com.gyroscops.architecture.rules.ArchitectureRules`, which lists the rules.
///
/// - May use: ArchUnit, ASM and the JDK. Never the code that it checks.
/// - Used by: tests, of this project and of any other that is laid out like it.
@NullMarked
package com.gyroscops.architecture;

import org.jspecify.annotations.NullMarked;
