/// This project, held to the architecture rules.
///
/// - May use: everything.
/// - Used by: the build; `-Dtest='com.gyroscops.architecture.**'` runs it alone.
@NullMarked
package com.gyroscops.architecture;

import org.jspecify.annotations.NullMarked;
