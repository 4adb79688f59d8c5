package com.gyroscops.architecture.flow;

import com.gyroscops.architecture.flow.Origin.Held;
import com.gyroscops.architecture.flow.Origin.Made;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/// What calls of the JDK's collections, streams and optionals return, and what they put where.
///
/// @param contents what is in the collections of the method that calls
/// @param instruction the instruction at an index
@SuppressWarnings("StatementSwitchToExpressionSwitch") // a case goes on to the calls after the switch
record LibraryCalls(Contents contents, IntFunction<AbstractInsnNode> instruction) {

    private static final Pattern COLLECTION =
            Pattern.compile("java/util/.*(List|Set|Map|Deque|Queue|Vector|Stack|Hashtable|Properties|Dictionary)");
    private static final Pattern VALUE = Pattern.compile(
            "java/lang/(String|Integer|Long|Short|Byte|Character|Boolean|Float|Double|Number|Class|Enum|Record)"
                    + "|java/math/.*|java/time/.*|java/util/(UUID|Locale|Currency)");
    private static final Pattern VIEW =
            Pattern.compile("subList|keySet|values|entrySet|navigableKeySet|reversed|(head|tail|sub)(Set|Map)|descending.*");
    private static final Pattern ELEMENT =
            Pattern.compile("get.*|next.*|previous.*|orElse.*|element|peek.*|poll.*|pop|(first|last).*|remove.*");
    private static final Pattern PASSING = Pattern.compile("iterator|listIterator|spliterator|stream|parallelStream|filter"
            + "|distinct|sorted|limit|skip|peek|takeWhile|dropWhile|parallel|sequential|unordered|onClose|or|find.*");
    private static final Pattern FILLING = Pattern.compile("add.*|put.*|offer.*|push|set|merge");
    private static final Pattern CHANGING = Pattern.compile(
            "(add|put|offer|remove|poll|pop|retain|replace|compute|merge|drain).*|push|set|clear|sort|setElementAt");
    private static final Pattern CHANGING_ARGUMENT = Pattern.compile("sort|addAll|shuffle|reverse|swap|fill|rotate|setAll"
            + "|replaceAll|parallelSort|parallelPrefix|parallelSetAll");
    private static final Pattern CHECK =
            Pattern.compile("(require|check|validate|ensure|verify|assert|not|no|with|identity).*");

    /// Whether this internal name is that of a collection, or a map, of the JDK that can be changed.
    static boolean isCollection(String type) {
        return COLLECTION.matcher(type).matches() && !type.contains("/Immutable");
    }

    /// Whether this internal name is that of an immutable value.
    static boolean isValue(String type) {
        return VALUE.matcher(type).matches();
    }

    /// The origins of what the call returns.
    Set<Origin> result(Call call) {
        if (call.name().equals("<init>")) {
            var of = isCollection(call.owner().replace('.', '/'))
                    ? contents.of(arguments(call, 1))
                    : arguments(call, 1);
            contents.put(call.receiver(), of);
            return Set.of();
        }
        if (call.name().equals("clone")) {
            return made(call, true, contents.of(call.receiver()));
        }
        if (call.name().equals("copyOf") || call.name().equals("copyOfRange")) {
            return made(
                    call,
                    call.owner().equals("java.util.Arrays") || call.owner().equals("java.util.EnumSet"),
                    contents.of(call.receiver()));
        }
        return call.isStatic() ? ofStatic(call) : ofInstance(call);
    }

    private Set<Origin> ofStatic(Call call) {
        if (call.owner().equals("java.util.Objects")) {
            return call.name().startsWith("requireNonNullElse") ? arguments(call, 0) : call.receiver();
        }
        if (call.owner().equals("java.util.Collections")) {
            return ofCollections(call);
        }
        if (call.owner().equals("java.util.Arrays")) {
            return call.name().equals("asList") ? call.receiver() : made(call, false, contents.of(call.receiver()));
        }
        if (call.owner().equals("java.util.stream.Collectors")) {
            return Set.of(new Made(call.at(), !call.name().matches("toUnmodifiable.*|collectingAndThen")));
        }
        if (call.name().equals("of") || call.name().matches("ofNullable|ofEntries|entry")) {
            var spread = call.descriptor().startsWith("([L");
            return made(
                    call,
                    call.owner().equals("java.util.EnumSet"),
                    spread ? contents.of(call.receiver()) : values(call));
        }
        if (call.owner().matches("com\\.google\\.common\\.collect\\.(Lists|Sets|Maps)") && call.name().startsWith("new")) {
            return made(call, true, contents.of(call.receiver()));
        }
        return !call.owner().startsWith("java.") && CHECK.matcher(call.name()).matches() ? call.receiver() : Set.of();
    }

    /// The arguments; of a map's keys and values, the values.
    private Set<Origin> values(Call call) {
        if (!call.owner().equals("java.util.Map")) {
            return arguments(call, 0);
        }
        var values = new HashSet<Origin>();
        for (int i = 1; i < call.arguments().size(); i += 2) {
            values.addAll(call.argument(i));
        }
        return values;
    }

    private Set<Origin> ofCollections(Call call) {
        if (call.name().startsWith("unmodifiable")) {
            // A view: its holder cannot change it, but code that has the original can.
            var origins = new HashSet<>(call.receiver());
            origins.removeIf(origin -> origin instanceof Held || origin instanceof Made);
            origins.addAll(made(call, false, contents.of(call.receiver())));
            return origins;
        }
        if (call.name().startsWith("synchronized") || call.name().startsWith("checked")) {
            return call.receiver();
        }
        if (call.name().startsWith("singleton") || call.name().equals("nCopies")) {
            return made(call, false, call.argument(call.arguments().size() - 1));
        }
        if (call.name().equals("addAll")) {
            contents.put(call.receiver(), contents.of(call.argument(1)));
        }
        return call.name().startsWith("empty") ? made(call, false, Set.of()) : Set.of();
    }

    private Set<Origin> ofInstance(Call call) {
        var isFollowed = call.owner().startsWith("java.util.") && !call.owner().startsWith("java.util.function.");
        if (!isFollowed && !call.owner().equals("java.lang.Iterable")) {
            return Set.of();
        }
        var receiver = call.receiver();
        var name = call.name();
        if (call.owner().startsWith("java.util.stream.")) {
            if (name.equals("collect")) {
                return collected(call);
            }
            if (name.startsWith("to")) {
                return made(call, name.equals("toArray"), contents.of(receiver));
            }
        }
        if (PASSING.matcher(name).matches() && !(name.equals("peek") && !call.owner().contains(".stream."))) {
            return made(call, false, contents.of(receiver));
        }
        if (name.equals("replaceAll")) {
            contents.renew(receiver);
        }
        if (FILLING.matcher(name).matches()) {
            var last = call.argument(call.arguments().size() - 1);
            contents.put(receiver, name.endsWith("All") ? contents.of(last) : last);
        }
        if (VIEW.matcher(name).matches()) {
            return receiver;
        }
        if (name.equals("toArray")) {
            return made(call, true, contents.of(receiver));
        }
        if (ELEMENT.matcher(name).matches()) {
            var found = contents.of(receiver);
            if (name.matches("orElse|getOrDefault")) {
                found.addAll(call.argument(call.arguments().size() - 1));
            }
            return found;
        }
        return Set.of();
    }

    private Set<Origin> collected(Call call) {
        var found = new HashSet<Origin>();
        for (var origin : call.argument(1)) {
            if (origin instanceof Made made) {
                var passes = instruction.apply(made.at()) instanceof MethodInsnNode collector
                        && collector.name.matches("to(Unmodifiable)?(List|Set)|toCollection");
                found.addAll(made(call, made.changeable(), passes ? contents.of(call.receiver()) : Set.of()));
            }
        }
        return found;
    }

    private Set<Origin> made(Call call, boolean changeable, Set<Origin> inside) {
        contents.put(call.at(), inside);
        return Set.of(new Made(call.at(), changeable));
    }

    private static Set<Origin> arguments(Call call, int from) {
        var all = new HashSet<Origin>();
        for (int i = from; i < call.arguments().size(); i++) {
            all.addAll(call.argument(i));
        }
        return all;
    }

    /// The origins of the collections and arrays that a library's method changes.
    static Set<Origin> changedBy(Call call) {
        var inPlace = call.owner().equals("java.util.Collections") || call.owner().equals("java.util.Arrays");
        if (inPlace && call.isStatic() && CHANGING_ARGUMENT.matcher(call.name()).matches()) {
            return call.receiver();
        }
        if (call.owner().equals("java.lang.System") && call.name().equals("arraycopy")) {
            return call.argument(2);
        }
        return call.owner().startsWith("java.util.")
                        && !call.owner().startsWith("java.util.stream.")
                        && !call.isStatic()
                        && !call.isLater()
                        && CHANGING.matcher(call.name()).matches()
                ? call.receiver()
                : Set.of();
    }
}
