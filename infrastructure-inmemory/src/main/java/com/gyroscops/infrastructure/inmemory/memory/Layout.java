package com.gyroscops.infrastructure.inmemory.memory;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/// The sizes of objects in the heap of this JVM, in bytes: headers and references depend on its flags.
///
/// Without access to these flags it assumes compressed references and headers of 12 bytes.
public final class Layout {

    private static final boolean COMPACT_HEADERS = flag("UseCompactObjectHeaders", false);

    /// The size of a reference.
    public static final int REFERENCE = flag("UseCompressedOops", true) ? 4 : 8;

    private static final int HEADER = COMPACT_HEADERS ? 8 : 12;
    private static final int ARRAY_HEADER = HEADER + Integer.BYTES;
    private static final int ALIGNMENT = 8;
    private static final int MIN_TABLE = 16;
    private static final int LAST_LATIN_1 = 0xFF;

    private static final long STRING = object(1, 6);

    /// An [java.util.Optional] with a value.
    public static final long OPTIONAL = object(1, 0);

    /// A boxed `long` above 127: smaller ones are shared.
    public static final long BOXED_LONG = object(0, Long.BYTES);

    /// An entry of a hash map without its slot in the table, see [#table].
    public static final long HASH_NODE = object(3, Integer.BYTES);

    /// A [java.util.TreeMap] with one entry.
    public static final long TREE = object(7, 2 * Integer.BYTES) + object(5, 1);

    /// An [java.util.ArrayList] of a few elements.
    public static final long SHORT_LIST = object(1, 2 * Integer.BYTES) + references(10);

    private Layout() {}

    /// An object with this number of references and of bytes in primitive fields.
    public static long object(int references, int primitives) {
        return aligned(HEADER + (long) references * REFERENCE + primitives);
    }

    /// An array of `length` elements of `elementBytes` each.
    public static long array(int elementBytes, long length) {
        return aligned(ARRAY_HEADER + elementBytes * length);
    }

    /// The additional bytes of an array that replaces a shorter one; empty arrays are shared.
    public static long growth(int elementBytes, long before, long after) {
        return (after == 0 ? 0 : array(elementBytes, after)) - (before == 0 ? 0 : array(elementBytes, before));
    }

    /// An array of references.
    public static long references(long length) {
        return array(REFERENCE, length);
    }

    /// The table of a [java.util.HashMap] or concurrent map with this number of entries, which has never had more.
    public static long table(int entries) {
        return entries == 0 ? 0 : references(Math.max(MIN_TABLE, Integer.highestOneBit(entries + entries / 3) * 2L));
    }

    /// A string with its characters: one byte each if all are Latin-1, otherwise two.
    public static long string(String text) {
        return isLatin1(text) ? latin1(text.length()) : STRING + array(Character.BYTES, text.length());
    }

    /// A string of `length` Latin-1 characters.
    public static long latin1(int length) {
        return STRING + array(Byte.BYTES, length);
    }

    private static boolean isLatin1(String text) {
        var all = 0;
        for (var i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all <= LAST_LATIN_1;
    }

    private static long aligned(long bytes) {
        return (bytes + ALIGNMENT - 1) & -ALIGNMENT;
    }

    private static boolean flag(String name, boolean otherwise) {
        @Nullable HotSpotDiagnosticMXBean flags = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return flags == null ? otherwise : Boolean.parseBoolean(flags.getVMOption(name).getValue());
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
