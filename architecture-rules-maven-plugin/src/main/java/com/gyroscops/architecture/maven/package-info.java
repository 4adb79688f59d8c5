/// The Maven plugin: `check`, `adopt`, `init` and `explain`. [com.gyroscops.architecture.maven.Build] takes what to
/// check from the build; the rest is the analysis that the command line uses, too. Maven reads the descriptions of goals and
/// parameters from comments that begin with two asterisks.
///
/// - May use: the analysis and the reports, Maven, the JDK.
/// - Used by: nothing.
@NullMarked
package com.gyroscops.architecture.maven;

import org.jspecify.annotations.NullMarked;
