/// The JSON codec of events, with upcasters for older versions.
///
/// The domain has no annotations for Jackson: [com.gyroscops.infrastructure.json.EventMapper] configures the mapping of
/// its values.
///
/// - May use: the framework's events, Jackson.
/// - Used by: this module's entry point. Only [com.gyroscops.infrastructure.json.JacksonEventCodec] is public.
@NullMarked
package com.gyroscops.infrastructure.json;

import org.jspecify.annotations.NullMarked;

