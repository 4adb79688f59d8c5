/// The region: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.resources.region.Region]. Its rules are in
/// [com.gyroscops.domain.resources.region.RegionDecisions].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the resources slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.resources.region;

import org.jspecify.annotations.NullMarked;
