package com.gyroscops.architecture.flow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.tree.MethodNode;

/// What a method does with the values that it is given, holds and makes.
///
/// @param calls its calls, in their order; those of its lambdas are in the lambdas' own methods
/// @param stores the values that it puts into fields
/// @param returned the values that it returns
/// @param thrown the values that it throws
/// @param changed the arrays that it writes to
/// @param contents what is in the collections that it makes
public record MethodFlow(
        Bytecode owner,
        MethodNode method,
        List<Call> calls,
        List<Use> stores,
        List<Use> returned,
        List<Use> thrown,
        Set<Origin> changed,
        Contents contents) {

    public MethodFlow {
        calls = List.copyOf(calls);
        stores = List.copyOf(stores);
        returned = List.copyOf(returned);
        thrown = List.copyOf(thrown);
        changed = Set.copyOf(changed);
    }

    /// A place where a method stores, returns or throws a value.
    ///
    /// @param at the index of the instruction
    /// @param what the field, as `Owner.field`, or the empty text
    public record Use(int at, String what, Set<Origin> origins, int line) {}

    /// The origins of what is inside values of these origins.
    public Set<Origin> inside(Set<Origin> containers) {
        return contents.of(containers);
    }

    /// The name that stores of a field go by.
    public static String field(String owner, String name) {
        return owner + "." + name;
    }

    static Set<Origin> all(Stream<Use> uses) {
        return uses.flatMap(use -> use.origins().stream()).collect(Collectors.toSet());
    }
}
