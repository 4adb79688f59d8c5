/// The index that finds events by a text in their data, kept up behind the appends.
///
/// Events lie in slices of 2,048, and in blocks of 32 within. For each block a signature says which sequences of two,
/// three and four bytes occur in it, give or take those that share a row. The signatures of a slice's 64 blocks lie
/// side by side, so that one look at a row answers for all of them. A text can only be in the blocks that have all of
/// its sequences; there the values themselves are compared. It takes 44 bytes an event for the signatures, and the
/// folded values with 20 bytes for the array around them.
///
/// Bit-sliced signatures: «BitFunnel», Goodwin et al., SIGIR 2017.
///
/// - May use: the application's text search, [com.gyroscops.infrastructure.inmemory.following].
/// - Used by: the store's search.
@NullMarked
package com.gyroscops.infrastructure.inmemory.text;

import org.jspecify.annotations.NullMarked;
