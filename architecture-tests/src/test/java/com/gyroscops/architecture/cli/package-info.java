/// A check of this project with the command line of the rules.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
