/// The in-memory document store, for read models of all kinds.
///
/// - May use: the port that it implements, the account of the store's memory.
/// - Used by: the module's entry point.
@NullMarked
package com.gyroscops.infrastructure.inmemory.documents;

import org.jspecify.annotations.NullMarked;
