/// The cost and latency of HTTP requests, compared with a bare endpoint of the same web server.
///
/// Server and client are processes of their own, mostly on processors of their own. The server is the application with
/// its own flags and a heap of a fixed size, or [com.gyroscops.benchmarks.http.BareServer], whose answers have as many
/// bytes without any work.
///
/// - May use: the harness, the runnable jar, the web server.
/// - Used by: `Main`, through [com.gyroscops.benchmarks.http.HttpTable],
///   [com.gyroscops.benchmarks.http.CollectorsTable], [com.gyroscops.benchmarks.http.TailTable] and
///   [com.gyroscops.benchmarks.http.FreshTable]; the table `start`, for the flags.
@NullMarked
package com.gyroscops.benchmarks.http;

import org.jspecify.annotations.NullMarked;
