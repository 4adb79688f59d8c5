/// From classes, and from a file that a person writes, to a layout: [com.gyroscops.architecture.conventions.LayoutFile]
/// reads the file, [com.gyroscops.architecture.conventions.LayoutInference] fills in what it does not say, and
/// [com.gyroscops.architecture.LayoutCoverage] tells how many classes each name stands for.
///
/// - May use: the layout and its words, ArchUnit, the JDK.
/// - Used by: the command line, and tests that read a layout file.
@NullMarked
package com.gyroscops.architecture.conventions;

import org.jspecify.annotations.NullMarked;
