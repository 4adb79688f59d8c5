/// Takes the steps of docs/tutorial, one after the other, in a copy of the project: what a reader is told to do is
/// done, compiled as the build compiles, and tested. And holds the pages to the files that they show.
///
/// Start at [com.gyroscops.tutorial.StepsTest].
@NullMarked
package com.gyroscops.tutorial;

import org.jspecify.annotations.NullMarked;
