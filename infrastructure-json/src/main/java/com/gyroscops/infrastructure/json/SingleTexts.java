package com.gyroscops.infrastructure.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Writes and reads a record with a single text component, such as an identifier, as that text.
final class SingleTexts extends JacksonAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        return (annotated instanceof AnnotatedMethod method && isSingleText(method.getDeclaringClass()))
                ? method.getAnnotated().equals(component(method.getDeclaringClass()))
                : super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedConstructor constructor
                        && isSingleText(constructor.getDeclaringClass())
                        && constructor.getParameterCount() == 1
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, annotated);
    }

    private static boolean isSingleText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    private static Object component(Class<?> type) {
        return type.getRecordComponents()[0].getAccessor();
    }
}
