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

/// Maps values in an event's data to JSON.
///
/// Unknown fields are ignored, so that events written by later versions stay readable; a missing required field has no
/// default, and values of other types are not converted.
final class EventMapper {

    private EventMapper() {}

    static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(new SimpleModule("decimals")
                        .addSerializer(BigDecimal.class, new DecimalJson.Writer())
                        .addDeserializer(BigDecimal.class, new DecimalJson.Reader()))
                .annotationIntrospector(new SingleTexts())
                // A record consists of its components in order; a method such as isPositive() is not a property.
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
