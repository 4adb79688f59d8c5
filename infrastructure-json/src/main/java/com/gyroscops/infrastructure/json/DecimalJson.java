package com.gyroscops.infrastructure.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes decimals as text, `"100.00"`, because many clients, JavaScript first of all, read JSON numbers as floating
/// point.
///
/// Exponents are not allowed, and at most 64 digits before the point and 64 after it; otherwise a few characters could
/// stand for a number with a billion digits.
final class DecimalJson {

    private static final int DIGITS = 64;
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,64}(\\.[0-9]{1,64})?");

    private DecimalJson() {}

    /// `decimal` as text.
    ///
    /// @throws IllegalArgumentException when it has too many digits
    static String of(BigDecimal decimal) {
        if (decimal.scale() > DIGITS || (long) decimal.precision() - decimal.scale() > DIGITS) {
            throw new IllegalArgumentException(
                    "not a decimal of at most 64 digits before the point and 64 after it: " + decimal);
        }
        return decimal.toPlainString();
    }

    static final class Writer extends StdSerializer<BigDecimal> {

        Writer() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal decimal, JsonGenerator out, SerializationContext context) {
            out.writeString(of(decimal));
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
