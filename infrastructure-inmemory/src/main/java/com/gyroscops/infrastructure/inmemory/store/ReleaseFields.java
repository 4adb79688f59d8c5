package com.gyroscops.infrastructure.inmemory.store;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.VarHandle;

/// Fields that one thread writes with release semantics: a reader of what it wrote finds everything that was written
/// before.
///
/// A volatile write promises more: it waits until all writes before it have reached memory, several times an append.
/// Appends need that once, and giving up the [WriteLock] does it (Lea, "Using JDK 9 Memory Order Modes", 2018).
final class ReleaseFields {

    private ReleaseFields() {}

    /// The door to a volatile field of `lookup`'s class.
    static VarHandle field(Lookup lookup, String name, Class<?> type) {
        try {
            return lookup.findVarHandle(lookup.lookupClass(), name, type);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
