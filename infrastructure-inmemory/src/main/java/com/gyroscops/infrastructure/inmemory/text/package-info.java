/// The index that finds events by a text in their data, kept up behind the appends.
///
/// Events lie in blocks of 64. For each block a signature says which sequences of two, three and four bytes occur in it,
/// give or take those that share a row. The signatures of all blocks lie row by row, so that one look at a row answers for
/// 64 blocks. A text can only be in the blocks that have all of its sequences; there it is looked for in the texts of all
/// 64 events at once. It takes 22 bytes an event for the signatures, and the folded values with five bytes around them.
///
/// Bit-sliced signatures: «BitFunnel», Goodwin et al., SIGIR 2017.
///
/// - May use: the application's text search, [com.gyroscops.infrastructure.inmemory.following].
/// - Used by: the store's search.
@NullMarked
package com.gyroscops.infrastructure.inmemory.text;

import org.jspecify.annotations.NullMarked;
