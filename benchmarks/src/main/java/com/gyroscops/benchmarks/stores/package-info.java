/// Event stores in memory: this project's, a minimal one, and those of other projects.
///
/// - May use: the harness, the peers' own entry points.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.stores.StoresTable].
@NullMarked
package com.gyroscops.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
