package com.gyroscops.infrastructure.inmemory.text;

/// The folded texts of 64 events.
///
/// Texts are bytes ([Wtf8]), stored as strings of as many Latin-1 characters: such strings take a byte per character,
/// and the JDK searches them with vector instructions.
sealed interface TextBlock permits OpenBlock, SealedBlock {

    int EVENTS = Long.SIZE;

    /// The events whose texts may contain all of these [FourGrams], as a bit for each.
    long possible(int[] grams);

    /// The events of `possible`, possibly without some that have no text at all.
    ///
    /// It touches their texts, unless there are many. A caller that does so for several blocks before it searches the
    /// first one waits for memory once and not each time, because the processor overlaps independent reads.
    long fetched(long possible);

    /// The events among `possible` whose texts contain `wanted`, as a bit for each.
    long hits(TextPattern wanted, long possible);

    /// Whether the text of the event at `index` contains `wanted`.
    boolean contains(int index, TextPattern wanted);
}
