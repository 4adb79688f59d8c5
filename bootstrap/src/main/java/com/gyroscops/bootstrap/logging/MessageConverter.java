package com.gyroscops.bootstrap.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// The message of an event, escaped. Libraries put into theirs what clients have sent.
public final class MessageConverter extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Escapes.in(String.valueOf(event.getFormattedMessage()));
    }
}
