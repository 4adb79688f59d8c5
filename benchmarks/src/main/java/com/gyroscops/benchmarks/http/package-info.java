/// The way through the hexagon: what a request costs beside a bare endpoint of the same web server, and how long one
/// waits for it.
///
/// Server and client are processes of their own on processors of their own. The server is the application, started as
/// everybody starts it, or [com.gyroscops.benchmarks.http.BareServer], which answers with as many bytes and does
/// nothing for it.
///
/// - May use: the harness, the runnable jar, the web server.
/// - Used by: `Main`, by way of [com.gyroscops.benchmarks.http.HttpTable].
@NullMarked
package com.gyroscops.benchmarks.http;

import org.jspecify.annotations.NullMarked;
