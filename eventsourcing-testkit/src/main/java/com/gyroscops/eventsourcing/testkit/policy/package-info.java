/// The contract of the progress of policies.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.policy.PolicyCheckpoints].
@NullMarked
package com.gyroscops.eventsourcing.testkit.policy;

import org.jspecify.annotations.NullMarked;
