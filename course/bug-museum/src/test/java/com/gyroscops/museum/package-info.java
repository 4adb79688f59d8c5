/// The bug museum: every defect of the source chapter's code (rows B) that Java lets happen, as a broken variant of
/// this project's own code, and the test that kills it.
///
/// An exhibit is a patch in `course/bug-museum/exhibits`: `git apply` puts it into the code. Here it is applied in
/// memory: the patched class is compiled and loaded in the place of the right one, and the project's own test is run
/// against it.
///
/// - Start at: [com.gyroscops.museum.BugMuseumTest], then [com.gyroscops.museum.Inspector].
/// - `rows` holds what becomes of every row of the chapter; `project` reads the project as the build left it.
@NullMarked
package com.gyroscops.museum;

import org.jspecify.annotations.NullMarked;
