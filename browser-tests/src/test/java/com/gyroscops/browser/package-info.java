/// Tests of the event explorer in a real browser, against the runnable jar with its demo history.
@NullMarked
package com.gyroscops.browser;

import org.jspecify.annotations.NullMarked;
