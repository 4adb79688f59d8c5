/// Commands of an aggregate without an application around them.
@NullMarked
package com.gyroscops.eventsourcing.testkit.execution;

import org.jspecify.annotations.NullMarked;
