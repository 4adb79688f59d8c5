package com.gyroscops.infrastructure.inmemory.text;

/// The folded texts of 64 events.
///
/// Texts are bytes ([Wtf8]), held as strings of as many Latin-1 characters: such strings take a byte a character,
/// and the JDK looks for one in another with vector instructions.
sealed interface TextBlock permits OpenBlock, SealedBlock {

    int EVENTS = Long.SIZE;

    /// The events whose texts can contain what has these [FourGrams], a bit for each.
    long possible(int[] grams);

    /// The events of `possible`, perhaps without some that have no text at all.
    ///
    /// It touches all of their texts, unless they are many. A caller that does so for several blocks before looking
    /// into the first waits for memory once and not each time: the processor reads side by side what does not depend on
    /// what was read before.
    long fetched(long possible);

    /// Those events among `possible` whose texts contain `wanted`, a bit for each.
    long hits(TextPattern wanted, long possible);

    /// Whether the text of the event at `index` contains `wanted`.
    boolean contains(int index, TextPattern wanted);
}
