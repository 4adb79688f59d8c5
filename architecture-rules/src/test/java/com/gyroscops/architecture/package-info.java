/// Tests of the rules, and their fixtures.
///
/// - May use: the rules, and the libraries that they name; nothing of the application.
/// - Used by: the build.
@NullMarked
package com.gyroscops.architecture;

import org.jspecify.annotations.NullMarked;
