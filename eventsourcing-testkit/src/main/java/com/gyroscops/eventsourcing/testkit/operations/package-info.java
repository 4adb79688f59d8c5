/// The contract of the store's maintenance.
///
/// - May use: the store's ports and invariants.
/// - Used by: adapters' tests.
@NullMarked
package com.gyroscops.eventsourcing.testkit.operations;

import org.jspecify.annotations.NullMarked;

