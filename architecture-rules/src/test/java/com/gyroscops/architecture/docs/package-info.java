/// The pages about the rules: written from the fixtures, and tried as they stand.
@NullMarked
package com.gyroscops.architecture.docs;

import org.jspecify.annotations.NullMarked;
