/// The full-text index of events, updated asynchronously.
///
/// Events are grouped in blocks of 64. For each block a signature tells which sequences of four bytes may occur in it;
/// sequences with the same row are not distinguished. The signatures of many blocks are stored by row, so that one read
/// of a row covers 64 blocks or more. A text can only be in blocks with all of its sequences. Such a block has
/// signatures of its events, with about as many rows as an event's text has bytes; the text is searched for in the
/// remaining events, or in all 64 at once if many remain. It takes 16 bytes an event for the signatures of blocks, an
/// eighth to a quarter of the text for those of events, and the folded values with four bytes around them.
///
/// The block that is being filled collects its marks in eight kilobytes, which fit the first-level cache; they are
/// copied to the signatures once, when it is full.
///
/// Bit-sliced signatures: "BitFunnel", Goodwin et al., SIGIR 2017.
///
/// - May use: the framework's text search, [com.gyroscops.infrastructure.inmemory.following],
///   [com.gyroscops.infrastructure.inmemory.numbers].
/// - Used by: the store's search.
@NullMarked
package com.gyroscops.infrastructure.inmemory.text;

import org.jspecify.annotations.NullMarked;
