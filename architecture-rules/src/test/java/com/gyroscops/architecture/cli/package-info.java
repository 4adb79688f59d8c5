/// Proves the command line on small code that is compiled for each test.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
