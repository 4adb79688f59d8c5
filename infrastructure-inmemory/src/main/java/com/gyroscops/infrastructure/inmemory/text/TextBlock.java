package com.gyroscops.infrastructure.inmemory.text;

/// The folded texts of 64 events.
///
/// Texts are bytes ([TextBytes]), held as strings of as many Latin-1 characters: such strings take a byte a character,
/// and the JDK looks for one in another with vector instructions.
sealed interface TextBlock permits OpenBlock, SealedBlock {

    int EVENTS = Long.SIZE;

    /// The events whose texts contain `wanted`, a bit for each.
    long hits(String wanted);

    /// Whether the text of the event at `index` contains `wanted`.
    boolean contains(int index, String wanted);
}
