/// Tools for the tests of this module: a store over a list, an example aggregate, and short factory methods.
@NullMarked
package com.gyroscops.eventsourcing.testing;

import org.jspecify.annotations.NullMarked;

