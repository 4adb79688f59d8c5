/// The bug museum: every defect of the source chapter's code (rows B) that Java does not rule out, as a broken variant
/// of this project's own code, with the test that kills it.
///
/// An exhibit is a patch in `course/bug-museum/exhibits` that `git apply` accepts. Here it is applied in memory: the
/// patched class is compiled and loaded in place of the right one, and the project's own test is run against it.
///
/// - Start at: [com.gyroscops.museum.BugMuseumTest], then [com.gyroscops.museum.Inspector].
/// - `rows` checks what proves each row of the chapter; `project` reads the built project.
@NullMarked
package com.gyroscops.museum;

import org.jspecify.annotations.NullMarked;
