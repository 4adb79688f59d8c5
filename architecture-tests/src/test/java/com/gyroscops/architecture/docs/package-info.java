/// Keeps the documentation of the rules true: their pages are written from the fixtures, the README's code is compiled
/// and run.
@NullMarked
package com.gyroscops.architecture.docs;

import org.jspecify.annotations.NullMarked;
