package com.gyroscops.exercises.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// The test of an exercise. What it asserts fails with a message that says that this is on purpose, what is expected,
/// and where to go on. Anything else that goes wrong is left as it is.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPurpose.class)
public @interface Exercise {

    /// Its number, which its page begins with.
    int value();
}
