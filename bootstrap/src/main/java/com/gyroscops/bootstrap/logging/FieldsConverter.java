package com.gyroscops.bootstrap.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.slf4j.event.KeyValuePair;

/// The fields of an event, each as ` key="value"` with an escaped value.
public final class FieldsConverter extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        var fields = event.getKeyValuePairs();
        if (fields == null || fields.isEmpty()) {
            return "";
        }
        var out = new StringBuilder(256);
        for (KeyValuePair field : fields) {
            out.append(' ')
                    .append(field.key)
                    .append("=\"")
                    .append(Escapes.in(String.valueOf(field.value)))
                    .append('"');
        }
        return out.toString();
    }
}
