/// What every adapter of a port must do, as abstract tests, and the tools that these tests share.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of adapter modules, ours or those of whoever writes another adapter.
@NullMarked
package com.gyroscops.contracts;

import org.jspecify.annotations.NullMarked;
