/// Code that the architecture rules are run on.
@NullMarked
package com.gyroscops.exercises.world.broken.domain.billing.payment;

import org.jspecify.annotations.NullMarked;
