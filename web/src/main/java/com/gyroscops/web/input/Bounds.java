package com.gyroscops.web.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The allowed length of a text, range of a number, or size of a list in a request body; both bounds are inclusive.
///
/// Without it a text has 1 to 500 characters, a number is not negative, and a list has any size.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounds {

    long min();

    long max();
}
