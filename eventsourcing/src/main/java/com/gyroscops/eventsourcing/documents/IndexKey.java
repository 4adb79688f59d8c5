package com.gyroscops.eventsourcing.documents;

import java.util.function.Function;

/// A key for filtering pages of documents. Keys should have few values, such as a status: a store may keep a list for
/// each combination of values.
///
/// @param name unique in its [DocumentType]
/// @param value a document's value of this key, which implements `equals` and `hashCode`; a pure function
public record IndexKey<D, V>(String name, Function<? super D, ? extends V> value) {}
