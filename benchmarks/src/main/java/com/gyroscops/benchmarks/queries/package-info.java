/// Queries over a million events, side by side: ours, the chapter's, and databases that are asked the same in SQL or in
/// Lucene's terms.
///
/// All subjects are given one data set and asked in one process, in the order A B B A; each answer is compared with
/// that of [com.gyroscops.benchmarks.queries.Recount], which looks at every event.
///
/// - May use: the harness, the application's ports and events, the peers' own entry points.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.queries.QueriesTable].
@NullMarked
package com.gyroscops.benchmarks.queries;

import org.jspecify.annotations.NullMarked;
