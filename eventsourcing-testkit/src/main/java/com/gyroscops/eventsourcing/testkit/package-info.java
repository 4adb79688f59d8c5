/// What every adapter of a port must do, as abstract tests, and the tools that these tests share.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of adapter modules, ours or others.
@NullMarked
package com.gyroscops.eventsourcing.testkit;

import org.jspecify.annotations.NullMarked;

