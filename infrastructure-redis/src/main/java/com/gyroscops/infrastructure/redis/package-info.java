/// The Redis adapter: the second level of the query cache. Its entry point is
/// [com.gyroscops.infrastructure.redis.RedisAdapters].
///
/// - May use: the framework's ports, Lettuce, resilience4j, Jackson.
/// - Used by: bootstrap, through the entry point, when a Redis is configured.
@NullMarked
package com.gyroscops.infrastructure.redis;

import org.jspecify.annotations.NullMarked;
