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

/// The path of a request through the wired objects. References between objects are read from their fields, the called
/// methods from the class files.
///
/// @param steps the classes on the path, in order
/// @param calls the calls from one step to another
record RequestPath(Modules modules, Set<Class<?>> steps, List<Call> calls) {

    record Call(Class<?> from, Class<?> to, String methods) {}

    private static final String OURS = "com.gyroscops.";
    private static final String APPLICATION = OURS + "application.";
    private static final String FRAMEWORK = OURS + "eventsourcing.";

    RequestPath(Modules modules) {
        this(modules, new LinkedHashSet<>(), new ArrayList<>());
    }

    /// Adds the step from `from` to `object`, and the steps to its collaborators.
    RequestPath then(Class<?> from, Object object) {
        var step = written(object.getClass());
        // A lambda is called through its interface; its own class has no class file.
        var known = object.getClass().isHidden() ? object.getClass().getInterfaces()[0] : object.getClass();
        add(from, step, onThisPath(from, called(from, known)));
        if (isInside(step) && (isPartOfThePath(object.getClass()) || object.getClass().isHidden())) {
            for (var field : object.getClass().getDeclaredFields()) {
                collaborator(field, object).ifPresent(held -> then(step, held));
            }
        }
        return this;
    }

    /// The class that declares a lambda, the sealed interface of a state, or `type` itself.
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

    /// Adds the step from `from` to a class of which only methods are called, if there are any.
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

    /// The methods among `methods` that are called on this path, if `from` is a decorator.
    private String onThisPath(Class<?> from, String methods) {
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

    /// Whether the path continues behind `type`: it does for records and for generic classes, but not, for example,
    /// for a projection.
    private static boolean isPartOfThePath(Class<?> type) {
        return type.isRecord() || type.getTypeParameters().length > 0;
    }

    /// The value of `field` if it is a collaborator: an object of this project behind an interface or of a generic
    /// class. For a holder of a replaceable read model, the read model itself.
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

    /// The methods that `from` calls on `to` or its supertypes.
    static String called(Class<?> from, Class<?> to) {
        return Project.CODE.classes().get(from).getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableFrom(to)
                        && call.getTargetOwner().getName().startsWith(OURS))
                .map(call -> call.getName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// Whether a step delegates to another handler.
    static boolean isDecorator(Class<?> step) {
        return Arrays.stream(step.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("next"));
    }

    /// Whether `from` calls `to`, directly or through decorators only.
    boolean leads(Class<?> from, Class<?> to) {
        return calls.stream()
                .filter(call -> call.from().equals(from))
                .anyMatch(call -> call.to().equals(to) || (isDecorator(call.to()) && leads(call.to(), to)));
    }

    /// The path as a diagram, with a frame for each module.
    String diagram() {
        var frames = new LinkedHashMap<String, List<Class<?>>>();
        steps.forEach(step ->
                frames.computeIfAbsent(moduleOf(step), _ -> new ArrayList<>()).add(step));
        return Mermaid.block(Stream.of(
                        Stream.of("flowchart TB"),
                        frames.entrySet().stream().flatMap(RequestPath::frame),
                        calls.stream().map(RequestPath::arrow))
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

    /// An arrow without a label if the call is made in another class, such as a helper.
    private static String arrow(Call call) {
        var line = call.methods().isEmpty() ? "-->" : "-- " + call.methods() + " -->";
        return "  " + call.from().getSimpleName() + " " + line + " " + call.to().getSimpleName();
    }

    /// All classes of this project.
    static Stream<JavaClass> code() {
        return Project.CODE.classes().stream();
    }
}
