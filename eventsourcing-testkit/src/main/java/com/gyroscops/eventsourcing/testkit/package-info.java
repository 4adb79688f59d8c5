/// Contract tests for adapters of ports, as abstract classes, and their common tools.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of adapter modules, ours or others.
@NullMarked
package com.gyroscops.eventsourcing.testkit;

import org.jspecify.annotations.NullMarked;

