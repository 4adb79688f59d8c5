package com.gyroscops.adapters.rest.input;

import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.web.input.Format;
import java.util.function.Function;

/// The text form of the domain's identifiers.
public final class Identifiers {

    private Identifiers() {}

    /// The format of an identifier, whose value `make` creates.
    public static <T> Format<T> format(Function<String, T> make) {
        return Format.text("It must be " + Identifier.RULE + ".", Identifier::accepts)
                .map(make);
    }
}
