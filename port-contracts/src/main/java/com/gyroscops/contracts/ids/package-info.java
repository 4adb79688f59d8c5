/// What a source of event ids must do.
///
/// - May use: the application's ports, JUnit, AssertJ.
/// - Used by: the tests of every adapter of [com.gyroscops.application.event.EventIds].
@NullMarked
package com.gyroscops.contracts.ids;

import org.jspecify.annotations.NullMarked;
