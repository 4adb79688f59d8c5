/// What becomes of every row of the source chapter, and of every rule of the domain: the code and the tests that name
/// it.
@NullMarked
package com.gyroscops.museum.rows;

import org.jspecify.annotations.NullMarked;
