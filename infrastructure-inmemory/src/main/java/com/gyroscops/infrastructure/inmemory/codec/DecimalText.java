package com.gyroscops.infrastructure.inmemory.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Decimals as text, `"100.00"`: a JSON number becomes a floating-point one in many a reader, JavaScript first (B22).
///
/// Without exponents, which would let a few letters stand for a number of a billion digits.
final class DecimalText {

    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private DecimalText() {}

    static final class Writer extends StdSerializer<BigDecimal> {

        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal decimal, JsonGenerator out, SerializationContext context) {
            out.writeString(decimal.toPlainString());
        }
    }

    static final class Reader extends StdDeserializer<BigDecimal> {

        Reader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(this, "a decimal is written as text, not as %s", in.currentToken());
            }
            var text = in.getString();
            if (!FORM.matcher(text).matches()) {
                return context.reportInputMismatch(this, "not a decimal: %s", text);
            }
            return new BigDecimal(text);
        }
    }
}
