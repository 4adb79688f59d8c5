/// What the framework's tests share: a store that is a list, an aggregate of their own, and short ways to say things.
@NullMarked
package com.gyroscops.eventsourcing.testing;

import org.jspecify.annotations.NullMarked;

