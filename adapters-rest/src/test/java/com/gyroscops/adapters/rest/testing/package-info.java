/// What the tests of this module share: a server with its client, and scripted use cases behind it.
@NullMarked
package com.gyroscops.adapters.rest.testing;

import org.jspecify.annotations.NullMarked;
