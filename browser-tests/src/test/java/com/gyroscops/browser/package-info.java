/// The event explorer as a person meets it: the runnable jar with its demo history, in a real browser.
@NullMarked
package com.gyroscops.browser;

import org.jspecify.annotations.NullMarked;
