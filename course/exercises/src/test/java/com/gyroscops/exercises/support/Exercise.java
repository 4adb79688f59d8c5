package com.gyroscops.exercises.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Marks the test of an exercise. The message of a failed assertion states that the failure is intended, what is
/// expected, and where the exercise is described. Other failures are left unchanged.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPurpose.class)
public @interface Exercise {

    /// The exercise's number, with which the name of its folder begins.
    int value();
}
