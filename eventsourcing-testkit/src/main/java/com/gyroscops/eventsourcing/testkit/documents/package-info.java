/// The contract of document stores, and a model of one.
///
/// - May use: the framework's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.eventsourcing.documents.DocumentStore], and tests of read
///   models.
@NullMarked
package com.gyroscops.eventsourcing.testkit.documents;

import org.jspecify.annotations.NullMarked;
