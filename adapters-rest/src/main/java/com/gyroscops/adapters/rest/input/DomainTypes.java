package com.gyroscops.adapters.rest.input;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.BodyReader;
import com.gyroscops.web.input.BodyTypes;
import com.gyroscops.web.input.Format;

/// How values of the domain are written in requests. An amount that violates a rule, such as a negative one, is
/// well-formed: the rejection says more than a format error.
public final class DomainTypes {

    private static final Format<String> IDENTIFIER = Identifiers.format(text -> text);
    private static final Format<String> DECIMAL = Format.text("It must be " + Money.RULE + ".", Money::accepts);
    private static final Format<Currency> CURRENCY = Format.text(
                    "It must be a currency code of three capital letters.", Currency::accepts)
            .map(Currency::of);

    private static final BodyTypes TYPES = new BodyTypes()
            .withTexts(Identifier.class, IDENTIFIER)
            .withText(Currency.class, CURRENCY)
            .withPair(Money.class, "amount", DECIMAL, "currency", CURRENCY, Money::of);

    private DomainTypes() {}

    /// The types of the shared kernel, to which a context can add its own.
    public static BodyTypes types() {
        return TYPES;
    }

    /// A reader of bodies as records of `type`.
    public static <T> BodyReader<T> reader(Class<T> type) {
        return TYPES.reader(type);
    }

    /// The text form of `type`.
    public static <T> Format<T> text(Class<T> type) {
        return TYPES.text(type);
    }

    /// The identifier in the path parameter `id`.
    public static <I extends Identifier> Parsed<I> id(Call call, Format<I> format) {
        return format.read("id", call.parameter("id"));
    }
}
