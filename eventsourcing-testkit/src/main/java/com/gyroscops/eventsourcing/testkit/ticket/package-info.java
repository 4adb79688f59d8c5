/// Tickets, the tiny aggregate whose events the contracts append, search and count.
@NullMarked
package com.gyroscops.eventsourcing.testkit.ticket;

import org.jspecify.annotations.NullMarked;

