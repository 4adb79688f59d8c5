/// The rules from a command line: `java -jar architecture-rules.jar --root com.acme target/classes`.
/// [com.gyroscops.architecture.cli.Main] is where it starts, [com.gyroscops.architecture.cli.CommandLine] what it does.
///
/// - May use: the rules, layouts and reports, ArchUnit, the JDK.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
