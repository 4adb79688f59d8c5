package com.gyroscops.infrastructure.inmemory.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// How the domain's values look in an event's data.
///
/// A field that nobody knows is ignored, so that history written by a later version stays readable; a field that is
/// needed is never made up, and a value of another kind is never bent into shape.
final class EventMapper {

    private EventMapper() {}

    static JsonMapper create() {
        return JsonMapper.builder()
                .addModule(new SimpleModule("decimals")
                        .addSerializer(BigDecimal.class, new DecimalText.Writer())
                        .addDeserializer(BigDecimal.class, new DecimalText.Reader()))
                .addMixIn(PaymentId.class, AsValue.class)
                .addMixIn(UserId.class, AsValue.class)
                .addMixIn(WorkflowId.class, AsValue.class)
                .addMixIn(Currency.class, AsCode.class)
                // A record is its components, in their order; Money's isPositive() is a question, not a part.
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

    private record AsValue(@JsonValue String value) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private AsValue {}
    }

    private record AsCode(@JsonValue String code) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        private AsCode {}
    }
}
