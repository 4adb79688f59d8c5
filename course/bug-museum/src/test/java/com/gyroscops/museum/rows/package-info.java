/// The rows of the source chapter and the rules of the domain, and the tests that prove them.
@NullMarked
package com.gyroscops.museum.rows;

import org.jspecify.annotations.NullMarked;
