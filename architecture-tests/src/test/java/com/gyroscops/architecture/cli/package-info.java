/// This project, judged by the command line.
@NullMarked
package com.gyroscops.architecture.cli;

import org.jspecify.annotations.NullMarked;
