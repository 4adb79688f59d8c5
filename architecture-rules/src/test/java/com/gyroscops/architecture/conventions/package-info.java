/// Proves that layout files are read, and layouts guessed, as a person would expect.
@NullMarked
package com.gyroscops.architecture.conventions;

import org.jspecify.annotations.NullMarked;
