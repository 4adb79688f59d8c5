/// What this module's tests have in common.
@NullMarked
package com.gyroscops.explorer.testing;

import org.jspecify.annotations.NullMarked;
