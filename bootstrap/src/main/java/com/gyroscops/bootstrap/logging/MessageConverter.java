package com.gyroscops.bootstrap.logging;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/// The message of an event, escaped, because messages of libraries may contain text from clients.
public final class MessageConverter extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Escapes.in(String.valueOf(event.getFormattedMessage()));
    }
}
