/// Code for the architecture rules to look at.
@NullMarked
package com.gyroscops.exercises.world.fixed.domain.billing.payment;

import org.jspecify.annotations.NullMarked;
