package com.gyroscops.infrastructure.inmemory.store;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/// Fields that one thread writes with release semantics: a reader of the value sees all earlier writes.
///
/// A volatile write is stronger: it waits until all previous writes have reached memory, several times per append.
/// Appends need that once, and releasing the [WriteLock] does it (Lea, "Using JDK 9 Memory Order Modes", 2018).
final class ReleaseFields {

    private ReleaseFields() {}

    /// The handle of a volatile field of `lookup`'s class.
    static VarHandle field(Lookup lookup, String name, Class<?> type) {
        try {
            return lookup.findVarHandle(lookup.lookupClass(), name, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
