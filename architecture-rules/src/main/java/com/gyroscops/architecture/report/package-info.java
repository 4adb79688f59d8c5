/// What became of all rules, [com.gyroscops.architecture.report.Verdict], and the forms in which it can be written.
///
/// - May use: the words for a rule's outcome, the JDK.
/// - Used by: the command line.
@NullMarked
package com.gyroscops.architecture.report;

import org.jspecify.annotations.NullMarked;
