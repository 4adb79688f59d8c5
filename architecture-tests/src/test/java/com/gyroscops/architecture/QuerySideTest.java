package com.gyroscops.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Properties of this project's query side as a whole.
class QuerySideTest {

    private static final String QUERY = "com.gyroscops.eventsourcing.query.Query";
    private static final String GATEWAY = "com.gyroscops.eventsourcing.query.QueryGateway";

    @Test
    void every_query_has_one_handler_of_its_own() {
        assertThat(gateways(_ -> true).map(query -> query.toErasure().getName()).distinct())
                .hasSizeGreaterThan(10) // fork:sample-line
                .containsExactlyInAnyOrderElementsOf(queries());
        assertThat(gateways(type -> type.getSimpleName().matches(".*(UseCases|Queries)"))
                        .map(JavaType::getName))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_garbage_collection_is_forced_while_it_serves() {
        assertThat(ThisProject.CODE.classes().stream()
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTarget().getName().equals("gc")))
                // Forced once, before the server listens, on a heap so small that the measured size depends on garbage.
                .allMatch(call -> call.getOriginOwner().getSimpleName().equals("StoreLimit"));
    }

    /// The queries of the gateways in the fields of some classes. A generic query, such as that for any document as it
    /// was, is one for each of its arguments.
    private static Stream<JavaType> gateways(Predicate<JavaClass> of) {
        return ThisProject.CODE.classes().stream()
                .filter(of)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().getName().equals(GATEWAY))
                .map(field -> asked(field.getType()))
                .filter(query -> !(query instanceof JavaTypeVariable));
    }

    private static JavaType asked(JavaType gateway) {
        return ((JavaParameterizedType) gateway).getActualTypeArguments().getFirst();
    }

    private static List<String> queries() {
        return ThisProject.CODE.classes().stream()
                .filter(type -> !type.isInterface() && type.isAssignableTo(QUERY))
                .map(JavaClass::getName)
                .toList();
    }
}
