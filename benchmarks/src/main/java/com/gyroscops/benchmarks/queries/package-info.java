/// Queries over a million events: this project, the chapter's implementation, and databases with the same queries in
/// SQL or in Lucene's terms.
///
/// All subjects get the same data set and run in one process, in the order A B B A; each answer is compared with that
/// of [com.gyroscops.benchmarks.queries.Recount], which scans every event.
///
/// - May use: the harness, the application's ports and events, the peers' own entry points.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.queries.QueriesTable].
@NullMarked
package com.gyroscops.benchmarks.queries;

import org.jspecify.annotations.NullMarked;
