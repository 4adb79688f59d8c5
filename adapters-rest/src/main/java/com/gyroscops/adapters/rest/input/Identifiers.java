package com.gyroscops.adapters.rest.input;

import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.web.input.Format;
import java.util.function.Function;

/// How identifiers of the domain are written.
public final class Identifiers {

    private Identifiers() {}

    /// An identifier, of which `make` makes the value.
    public static <T> Format<T> format(Function<String, T> make) {
        return Format.text("It must be " + Identifier.RULE + ".", Identifier::accepts)
                .map(make);
    }
}
