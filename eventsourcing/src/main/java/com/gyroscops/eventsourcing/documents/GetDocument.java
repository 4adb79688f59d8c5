package com.gyroscops.eventsourcing.documents;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A document as it is now. Empty when there is none.
public record GetDocument<K, D>(K key) implements Query<Optional<D>> {}
