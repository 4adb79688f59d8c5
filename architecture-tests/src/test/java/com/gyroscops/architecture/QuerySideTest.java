package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of this project's query side as a whole.
class QuerySideTest {

    private static final String QUERY = "com.gyroscops.application.query.Query";
    private static final String HANDLER = "com.gyroscops.application.query.QueryHandler";

    @Test
    @Tag("S5")
    @Tag("S16")
    @Tag("S79")
    @Tag("B43")
    void everyQueryHasOneHandlerOfItsOwn() {
        var handlers = ThisProject.CODE.classes().stream()
                .flatMap(type -> type.getInterfaces().stream())
                .filter(type -> type.toErasure().getName().equals(HANDLER))
                .map(type -> handled(type).toErasure().getName())
                .collect(Collectors.groupingBy(query -> query, Collectors.counting()));

        assertThat(handlers).hasSizeGreaterThan(10).isEqualTo(onceEach(queries()));
    }

    @Test
    @Tag("S101")
    void nobodyForcesAGarbageCollection() {
        assertThat(ThisProject.CODE.classes().stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().equals("gc")))
                .isEmpty();
    }

    private static JavaType handled(JavaType handler) {
        return ((JavaParameterizedType) handler).getActualTypeArguments().getFirst();
    }

    private static List<JavaClass> queries() {
        return ThisProject.CODE.classes().stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(QUERY))
                .toList();
    }

    private static Map<String, Long> onceEach(List<JavaClass> types) {
        return types.stream().collect(Collectors.toMap(JavaClass::getName, _ -> 1L));
    }
}
