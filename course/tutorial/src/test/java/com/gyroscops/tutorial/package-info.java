/// Applies the steps of docs/tutorial, one after the other, to a copy of the project, compiles them as the build does
/// and runs their tests. Also checks that the pages contain the files that they show.
///
/// Start at [com.gyroscops.tutorial.StepsTest].
@NullMarked
package com.gyroscops.tutorial;

import org.jspecify.annotations.NullMarked;
