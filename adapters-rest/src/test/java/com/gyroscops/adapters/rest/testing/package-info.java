/// Tools for the tests of this module: a server with its client, and scripted use cases.
@NullMarked
package com.gyroscops.adapters.rest.testing;

import org.jspecify.annotations.NullMarked;
