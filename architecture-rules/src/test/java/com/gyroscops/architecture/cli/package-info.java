/// Tests of the command line on small code that each test compiles.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
