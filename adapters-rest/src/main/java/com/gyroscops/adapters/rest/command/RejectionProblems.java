package com.gyroscops.adapters.rest.command;

import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.web.http.Problem;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Creates the problems of one aggregate's rejections. The code is the name of the rejection in kebab case, the facts
/// are its components, and the detail is the sentence registered for it, or else its name in words. The status is 404
/// for codes that end in `not-found`, and 422 for all others. Immutable.
public final class RejectionProblems<R> {

    /// The members of every problem document, which facts must not replace.
    private static final Set<String> MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "code", "correlationId");

    private final String subject;
    private final Map<Class<?>, Function<Object, String>> details;

    private RejectionProblems(String subject, Map<Class<?>, Function<Object, String>> details) {
        this.subject = subject;
        this.details = details;
    }

    /// Problems without sentences.
    ///
    /// @param subject the name of the aggregate, put before a fact whose name is a member of the document
    public static <R> RejectionProblems<R> of(String subject) {
        return new RejectionProblems<>(subject, Map.of());
    }

    /// A copy with a sentence for rejections of `type`.
    public <S extends R> RejectionProblems<R> detail(Class<S> type, Function<S, String> sentence) {
        var more = new HashMap<>(details);
        more.put(type, rejection -> sentence.apply(type.cast(rejection)));
        return new RejectionProblems<>(subject, Map.copyOf(more));
    }

    /// The problem for `rejection`, which must be a record.
    public Problem problem(R rejection) {
        var code = RejectionCode.of(rejection);
        var sentence = details.get(rejection.getClass());
        var problem = Problem.of(
                code.endsWith("-not-found") ? 404 : 422,
                code,
                sentence == null ? Problem.title(code) + "." : sentence.apply(rejection));
        for (RecordComponent component : rejection.getClass().getRecordComponents()) {
            var fact = value(component, rejection);
            if (!fact.equals(Optional.empty())) {
                problem = problem.with(name(component), fact);
            }
        }
        return problem;
    }

    private String name(RecordComponent component) {
        var name = component.getName();
        return MEMBERS.contains(name) ? subject + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    private static Object value(RecordComponent component, Object rejection) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(rejection);
        } catch (ReflectiveOperationException bug) {
            throw new IllegalStateException("cannot read " + component + " of " + rejection.getClass(), bug);
        }
    }
}
