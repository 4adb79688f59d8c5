/// The check of one code base, as the command line and the Maven plugin perform it: a
/// [com.gyroscops.architecture.analysis.Subject] says what to read, and
/// [com.gyroscops.architecture.analysis.Analysis] reads it, infers its layout, checks it or writes the layout down.
///
/// - May use: the rules, layouts and reports, ArchUnit, the JDK.
/// - Used by: the command line and the Maven plugin.
@NullMarked
package com.gyroscops.architecture.analysis;

import org.jspecify.annotations.NullMarked;
