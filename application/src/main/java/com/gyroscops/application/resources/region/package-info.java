/// The region's use cases. [com.gyroscops.application.resources.region.RegionAggregate] registers it, and
/// [com.gyroscops.application.resources.region.RegionDocuments] is its read model.
///
/// - May use: the region of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.resources.region;

import org.jspecify.annotations.NullMarked;
