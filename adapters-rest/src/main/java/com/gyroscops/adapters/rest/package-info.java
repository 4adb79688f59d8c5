/// The HTTP adapter. Its door is [com.gyroscops.adapters.rest.RestAdapter]; everything else is for this module alone.
///
/// - May use: the application's use cases, the domain's values.
/// - Used by: bootstrap.
@NullMarked
package com.gyroscops.adapters.rest;

import org.jspecify.annotations.NullMarked;
