/// Event stores in memory, side by side: ours, the least that a store can do, and the field's.
///
/// - May use: the harness, the peers' own entry points.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.stores.StoresTable].
@NullMarked
package com.gyroscops.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
