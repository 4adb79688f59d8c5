/// Architecture rules that run over compiled classes, and what they need to know about a code base to do so.
///
/// Start at [com.gyroscops.architecture.Layout], which says where things are, and at
/// `com.gyroscops.architecture.rules.ArchitectureRules`, which lists the rules.
///
/// - May use: ArchUnit and the JDK. Never the code that it judges.
/// - Used by: tests, of this project and of any other that is laid out like it.
@NullMarked
package com.gyroscops.architecture;

import org.jspecify.annotations.NullMarked;
