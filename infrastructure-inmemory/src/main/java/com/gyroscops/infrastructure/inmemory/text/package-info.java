/// The full-text index of events, updated asynchronously.
///
/// Events lie in blocks of 64. For each block a signature says which sequences of four bytes occur in it, give or take
/// those that share a row. The signatures of many blocks lie row by row, so that one look at a row answers for 64
/// blocks and more. A text can only be in the blocks that have all of its sequences. Such a block says the same of each
/// of its events, in rows of its own, of which there are about as many as an event's text has bytes; the text is looked
/// for in the events that are left over, or in all 64 at once where those are many. It takes 16 bytes an event for the
/// signatures of blocks, an eighth to a quarter of the text for those of events, and the folded values with four bytes
/// around them.
///
/// The block that is being filled collects its marks in eight kilobytes, which stay nearest to the processor; they are
/// put into the signatures once, when it is full.
///
/// Bit-sliced signatures: "BitFunnel", Goodwin et al., SIGIR 2017.
///
/// - May use: the application's text search, [com.gyroscops.infrastructure.inmemory.following],
///   [com.gyroscops.infrastructure.inmemory.numbers].
/// - Used by: the store's search.
@NullMarked
package com.gyroscops.infrastructure.inmemory.text;

import org.jspecify.annotations.NullMarked;
