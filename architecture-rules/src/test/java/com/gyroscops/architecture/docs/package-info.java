/// Tests of the pages about the rules: they are generated from the fixtures, and their code is run.
@NullMarked
package com.gyroscops.architecture.docs;

import org.jspecify.annotations.NullMarked;
