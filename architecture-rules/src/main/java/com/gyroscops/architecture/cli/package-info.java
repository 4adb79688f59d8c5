/// The command line of the rules: `java -jar architecture-rules.jar --root com.acme target/classes`. It starts in
/// [com.gyroscops.architecture.cli.Main]; [com.gyroscops.architecture.cli.CommandLine] performs a run.
///
/// - May use: the analysis, rules, layouts and reports, the JDK.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
