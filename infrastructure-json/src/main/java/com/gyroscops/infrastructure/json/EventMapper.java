package com.gyroscops.infrastructure.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// How values look in an event's data.
///
/// An unknown field is ignored, so that history written by a later version stays readable; a field that is needed is
/// never made up, and a value of another kind is never bent into shape.
final class EventMapper {

    private EventMapper() {}

    static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(new SimpleModule("decimals")
                        .addSerializer(BigDecimal.class, new DecimalJson.Writer())
                        .addDeserializer(BigDecimal.class, new DecimalJson.Reader()))
                .annotationIntrospector(new SingleTexts())
                // A record is its components, in their order; an isPositive() of it is no part.
                .changeDefaultVisibility(methods -> methods.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
