package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds of this project's query side as a whole.
class QuerySideTest {

    private static final String QUERY = "com.gyroscops.eventsourcing.query.Query";
    private static final String GATEWAY = "com.gyroscops.eventsourcing.query.QueryGateway";

    @Test
    void everyQueryHasOneHandlerOfItsOwn() {
        var handlers = ThisProject.CODE.classes().stream()
                .filter(type -> type.getSimpleName().matches(".*(UseCases|Queries)"))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().getName().equals(GATEWAY))
                .map(field -> asked(field.getType()).toErasure().getName())
                .collect(Collectors.groupingBy(query -> query, Collectors.counting()));

        assertThat(handlers)
                .hasSizeGreaterThan(10) // fork:sample-line
                .isEqualTo(onceEach(queries()));
    }

    @Test
    void noGarbageCollectionIsForcedWhileItServes() {
        assertThat(ThisProject.CODE.classes().stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().equals("gc")))
                // Once, before it listens, on a heap so small that what is measured depends on it.
                .allMatch(call -> call.getOriginOwner().getSimpleName().equals("StoreLimit"));
    }

    private static JavaType asked(JavaType gateway) {
        return ((JavaParameterizedType) gateway).getActualTypeArguments().getFirst();
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
