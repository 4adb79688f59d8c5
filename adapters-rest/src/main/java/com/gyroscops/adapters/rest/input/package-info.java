/// Parts of requests in terms of the domain: callers and identifiers.
///
/// - May use: the kit's `http` values and `input` readers, the domain's identifiers.
/// - Used by: the routes of this adapter.
@NullMarked
package com.gyroscops.adapters.rest.input;

import org.jspecify.annotations.NullMarked;
