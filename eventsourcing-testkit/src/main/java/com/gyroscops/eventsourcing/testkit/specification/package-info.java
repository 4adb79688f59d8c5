/// Specifications of aggregates: given events, when a command, then events or a rejection; decision tables; and random
/// walks.
@NullMarked
package com.gyroscops.eventsourcing.testkit.specification;

import org.jspecify.annotations.NullMarked;

