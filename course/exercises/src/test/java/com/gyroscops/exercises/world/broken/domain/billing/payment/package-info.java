/// Code for the architecture rules to look at.
@NullMarked
package com.gyroscops.exercises.world.broken.domain.billing.payment;

import org.jspecify.annotations.NullMarked;
