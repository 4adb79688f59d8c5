package com.gyroscops.eventsourcing.command;

import java.util.Locale;

/// The code of a rejection in the API, logs and metrics: the name of its class in kebab case, `ticket-not-found` for
/// `TicketNotFound`. Renaming the class changes the API.
public final class RejectionCode {

    private static final ClassValue<String> CODES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
        }
    };

    private RejectionCode() {}

    public static String of(Object rejection) {
        return CODES.get(rejection.getClass());
    }
}
