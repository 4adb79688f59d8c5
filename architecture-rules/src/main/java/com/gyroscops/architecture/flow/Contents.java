package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.Origin.Given;
import com.gyroscops.architecture.flow.Origin.Inside;
import com.gyroscops.architecture.flow.Origin.Made;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The origins of what is in the collections, arrays and optionals that a method makes. It only grows, so that a method
/// can be looked at again until nothing is added.
final class Contents {

    private final Map<Integer, Set<Origin>> inside = new HashMap<>();
    private final Set<Integer> renewed = new HashSet<>();
    private int size;

    /// The origins of what is inside a value of these origins.
    Set<Origin> of(Set<Origin> containers) {
        var found = new HashSet<Origin>();
        for (var container : containers) {
            if (container instanceof Given given) {
                found.add(new Inside(given.parameter()));
            } else if (container instanceof Inside) {
                found.add(container);
            } else if (container instanceof Made made && !renewed.contains(made.at())) {
                found.addAll(inside.getOrDefault(made.at(), Set.of()));
            }
        }
        return found;
    }

    void put(Set<Origin> containers, Set<Origin> things) {
        for (var container : containers) {
            if (container instanceof Made made) {
                put(made.at(), things);
            }
        }
    }

    void put(int at, Set<Origin> things) {
        var here = inside.computeIfAbsent(at, made -> new HashSet<>());
        var more = new HashSet<>(things);
        more.remove(Origin.NOTHING);
        size += here.addAll(more) ? 1 : 0;
    }

    /// All that is in these was replaced by something new.
    void renew(Set<Origin> containers) {
        for (var container : containers) {
            if (container instanceof Made made) {
                size += renewed.add(made.at()) ? 1 : 0;
            }
        }
    }

    /// Grows with every addition.
    int size() {
        return size;
    }
}
