package com.gyroscops.web.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How long a text, how large a number, or how many items a list of a request body may be; both ends are allowed.
///
/// Without it a text has 1 to 500 characters, a number is not negative, and a list has any number of items.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounds {

    long min();

    long max();
}
