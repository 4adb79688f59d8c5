/// The ticket, a small example aggregate for contracts and tests.
@NullMarked
package com.gyroscops.eventsourcing.testkit.ticket;

import org.jspecify.annotations.NullMarked;

