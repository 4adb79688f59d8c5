/// The results of all rules, [com.gyroscops.architecture.report.Verdict], and their report formats.
///
/// - May use: the types of a rule's outcome, the JDK.
/// - Used by: the command line.
@NullMarked
package com.gyroscops.architecture.report;

import org.jspecify.annotations.NullMarked;
