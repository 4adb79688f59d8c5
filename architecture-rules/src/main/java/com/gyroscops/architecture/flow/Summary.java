package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.Origin.Given;
import com.gyroscops.architecture.flow.Origin.Inside;
import com.gyroscops.architecture.flow.Origin.Made;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What a call of a method means for its caller.
///
/// @param returned the origins of what it returns
/// @param inside the origins of what is in the collections that it makes and returns
/// @param changed the origins of the collections and arrays that it changes
/// @param returns whether it ever returns, rather than always throwing
record Summary(Set<Origin> returned, Set<Origin> inside, Set<Origin> changed, boolean returns) {

    static final Summary UNKNOWN = new Summary(Set.of(), Set.of(), Set.of(), true);

    /// `origins` in the words of a caller: the instruction that calls is what makes what the method makes.
    static Set<Origin> told(
            Set<Origin> origins, int at, List<Set<Origin>> arguments, UnaryOperator<Set<Origin>> contents) {
        var told = new HashSet<Origin>();
        for (var origin : origins) {
            if (origin instanceof Given given) {
                told.addAll(argument(arguments, given.parameter()));
            } else if (origin instanceof Inside inside) {
                told.addAll(contents.apply(argument(arguments, inside.parameter())));
            } else if (origin instanceof Made made) {
                told.add(new Made(at, made.changeable()));
            } else {
                told.add(origin);
            }
        }
        return told;
    }

    private static Set<Origin> argument(List<Set<Origin>> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : Set.of();
    }
}
