/// Executes commands of an aggregate in tests, without an application.
@NullMarked
package com.gyroscops.eventsourcing.testkit.execution;

import org.jspecify.annotations.NullMarked;
