/// Layouts from a file and by inference from classes: [com.gyroscops.architecture.conventions.LayoutFile] reads the
/// file, [com.gyroscops.architecture.conventions.LayoutInference] infers what it does not define, and
/// [com.gyroscops.architecture.LayoutCoverage] counts the classes that each name matches.
///
/// - May use: the layout and its words, ArchUnit, the JDK.
/// - Used by: the command line, and tests that read a layout file.
@NullMarked
package com.gyroscops.architecture.conventions;

import org.jspecify.annotations.NullMarked;
