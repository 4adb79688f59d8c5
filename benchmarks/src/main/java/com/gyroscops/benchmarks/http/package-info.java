/// The way through the hexagon: what a request costs beside a bare endpoint of the same web server, and how long one
/// waits for it.
///
/// Server and client are processes of their own, mostly on processors of their own. The server is the application with its
/// own flags and a heap of a fixed size, or [com.gyroscops.benchmarks.http.BareServer], which answers with as many bytes
/// and does nothing for it.
///
/// - May use: the harness, the runnable jar, the web server.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.http.HttpTable],
///   [com.gyroscops.benchmarks.http.CollectorsTable], [com.gyroscops.benchmarks.http.TailTable] and
///   [com.gyroscops.benchmarks.http.FreshTable]; the table `start`, for the flags.
@NullMarked
package com.gyroscops.benchmarks.http;

import org.jspecify.annotations.NullMarked;
