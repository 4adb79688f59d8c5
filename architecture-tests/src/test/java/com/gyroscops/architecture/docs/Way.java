package com.gyroscops.architecture.docs;

import com.gyroscops.architecture.Project;
import com.gyroscops.eventsourcing.query.QueryHandler;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way of a request through objects: who holds whom is read from the wired application, what is called on it from
/// the class files.
///
/// @param steps the classes on it, in the order in which they come
/// @param calls what one step calls on another
record Way(Modules modules, Set<Class<?>> steps, List<Call> calls) {

    record Call(Class<?> from, Class<?> to, String methods) {}

    private static final String OURS = "com.gyroscops.";
    private static final String APPLICATION = OURS + "application.";
    private static final String FRAMEWORK = OURS + "eventsourcing.";

    Way(Modules modules) {
        this(modules, new LinkedHashSet<>(), new ArrayList<>());
    }

    /// Goes on from `from` to `object` and all that it holds for its work.
    Way then(Class<?> from, Object object) {
        var step = written(object.getClass());
        // A function is called by its interface; its own class is not among those that are read.
        var known = object.getClass().isHidden() ? object.getClass().getInterfaces()[0] : object.getClass();
        add(from, step, onThisWay(from, called(from, known)));
        if (isInside(step) && (isPartOfTheWay(object.getClass()) || object.getClass().isHidden())) {
            for (var field : object.getClass().getDeclaredFields()) {
                collaborator(field, object).ifPresent(held -> then(step, held));
            }
        }
        return this;
    }

    /// The class in which a function is written, and the family that a state belongs to; any other is its own.
    private static Class<?> written(Class<?> type) {
        try {
            return type.isHidden() ? Class.forName(type.getName().replaceFirst("\\$\\$Lambda.*", "")) : family(type);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> family(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(parent -> parent.isSealed() && parent.getName().startsWith(OURS + "domain."))
                .<Class<?>>map(parent -> parent)
                .findFirst()
                .orElse(type);
    }

    /// Goes on from `from` to what is no object but called by its class, if it is called.
    void then(Class<?> from, Class<?> to, String methods) {
        if (!methods.isEmpty()) {
            add(from, to, methods);
        }
    }

    private void add(Class<?> from, Class<?> to, String methods) {
        steps.add(from);
        steps.add(to);
        var call = new Call(from, to, methods);
        if (!calls.contains(call)) {
            calls.add(call);
        }
    }

    /// Of what a decorator can hand on, what it is called with here.
    private String onThisWay(Class<?> from, String methods) {
        var asked = calls.stream()
                .filter(call -> call.to().equals(from) && isDecorator(from))
                .flatMap(call -> Stream.of(call.methods().split(", ", -1)))
                .filter(method -> Stream.of(methods.split(", ", -1)).anyMatch(method::equals))
                .distinct()
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? methods : asked;
    }

    private static boolean isInside(Class<?> type) {
        return type.getName().startsWith(APPLICATION) || type.getName().startsWith(FRAMEWORK);
    }

    /// Records pass on, and what is made for one aggregate does; a whole machine, such as a projection, is an end.
    private static boolean isPartOfTheWay(Class<?> type) {
        return type.isRecord() || type.getTypeParameters().length > 0;
    }

    /// What `field` holds, if it is one of ours that does something: it stands behind an interface, or it is made for
    /// any aggregate. What holds a read model to be replaced is no step, what it holds is.
    private static Optional<Object> collaborator(Field field, Object holder) {
        if (Modifier.isStatic(field.getModifiers())) {
            return Optional.empty();
        }
        return Optional.ofNullable(value(field, holder))
                .filter(value -> value.getClass().getName().startsWith(OURS)
                        && (!value.getClass().isHidden() || field.getType().equals(QueryHandler.class)))
                .filter(value ->
                        field.getType().isInterface() || value.getClass().getTypeParameters().length > 0)
                .map(value -> Arrays.stream(value.getClass().getDeclaredFields())
                        .filter(inner -> inner.getGenericType() instanceof TypeVariable<?>)
                        .map(inner -> value(inner, value))
                        .findFirst()
                        .orElse(value));
    }

    private static Object value(Field field, Object holder) {
        try {
            field.setAccessible(true);
            return field.get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The methods that `from` calls on the types by which it may know `to`.
    static String called(Class<?> from, Class<?> to) {
        return Project.CODE.classes().get(from).getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableFrom(to)
                        && call.getTargetOwner().getName().startsWith(OURS))
                .map(call -> call.getName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// Whether a step hands on to another of its kind.
    static boolean isDecorator(Class<?> step) {
        return Arrays.stream(step.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("next"));
    }

    /// Whether a call leads from `from` to `to` through nothing but decorators.
    boolean leads(Class<?> from, Class<?> to) {
        return calls.stream()
                .filter(call -> call.from().equals(from))
                .anyMatch(call -> call.to().equals(to) || (isDecorator(call.to()) && leads(call.to(), to)));
    }

    /// The way as a diagram, each module a frame.
    String diagram() {
        var frames = new LinkedHashMap<String, List<Class<?>>>();
        steps.forEach(step ->
                frames.computeIfAbsent(moduleOf(step), _ -> new ArrayList<>()).add(step));
        return Mermaid.block(Stream.of(
                        Stream.of("flowchart TB"),
                        frames.entrySet().stream().flatMap(Way::frame),
                        calls.stream().map(Way::arrow))
                .flatMap(lines -> lines));
    }

    private String moduleOf(Class<?> step) {
        return modules.of(step.getName()).orElseThrow();
    }

    private static Stream<String> frame(Map.Entry<String, List<Class<?>>> frame) {
        return Stream.of(
                        Stream.of("  subgraph " + frame.getKey()),
                        frame.getValue().stream()
                                .map(step -> "    " + step.getSimpleName()
                                        + (isDecorator(step) ? "([" + step.getSimpleName() + "])" : "")),
                        Stream.of("  end"))
                .flatMap(lines -> lines);
    }

    /// Without a text where the call is made by way of another class, such as a helper.
    private static String arrow(Call call) {
        var line = call.methods().isEmpty() ? "-->" : "-- " + call.methods() + " -->";
        return "  " + call.from().getSimpleName() + " " + line + " " + call.to().getSimpleName();
    }

    /// All of ours, as class files.
    static Stream<JavaClass> code() {
        return Project.CODE.classes().stream();
    }
}
