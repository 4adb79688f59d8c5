/// Events as trees of plain values: how they are stored and sent, and how old ones are read.
///
/// Jackson writes and reads the trees. The domain knows nothing of that: everything special about its values is said
/// in [com.gyroscops.infrastructure.json.EventMapper].
///
/// - May use: the application's events, the domain's values, Jackson.
/// - Used by: this module's entry point. Only [com.gyroscops.infrastructure.json.JacksonEventCodec] is public.
@NullMarked
package com.gyroscops.infrastructure.json;

import org.jspecify.annotations.NullMarked;

