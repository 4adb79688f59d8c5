/// What the application's tests share: a store that is a list, and the ways to say things shortly.
@NullMarked
package com.gyroscops.application.testing;

import org.jspecify.annotations.NullMarked;
