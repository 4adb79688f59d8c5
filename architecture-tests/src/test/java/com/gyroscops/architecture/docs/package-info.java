/// Keeps the documentation true: pages about rules are written from their fixtures, events and diagrams from the code,
/// what people write is held to the names that are there, and code on pages is compiled and run.
@NullMarked
package com.gyroscops.architecture.docs;

import org.jspecify.annotations.NullMarked;
