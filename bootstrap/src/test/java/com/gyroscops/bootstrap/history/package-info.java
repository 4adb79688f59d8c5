/// A checker of histories: clients record what they ask of payments over HTTP and what they are answered, and
/// the checker decides whether an application that executes one command after the other could have answered so.
///
/// Start at [com.gyroscops.bootstrap.history.HistoryChecker] and [com.gyroscops.bootstrap.history.Clients]. The
/// search is that of Wing and Gong, "Testing and verifying concurrent objects" (1993), with the memory of
/// visited configurations of Lowe, "Testing for linearizability" (2017); each payment is searched by itself.
package com.gyroscops.bootstrap.history;
