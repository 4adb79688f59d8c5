package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.WorkflowId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// How the values of payments are written.
///
/// Amounts that break a rule, such as a negative one, are well-formed: the rule's refusal says more than a
/// format could.
final class PaymentFormats {

    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";

    static final Format<PaymentId> PAYMENT_ID = Format.identifier(PaymentId::new);
    static final Format<WorkflowId> WORKFLOW_ID = Format.identifier(WorkflowId::new);
    static final Format<Currency> CURRENCY_CODE = Format.text(
                    "It has to be a currency code of three capital letters.", Currency::accepts)
            .map(Currency::of);
    static final Format<String> REASON =
            Format.text("It has to be 1 to 500 characters.", text -> !text.isEmpty() && length(text) <= 500);

    private static final Format<String> DECIMAL = Format.text("It has to be " + Money.RULE + ".", Money::accepts);

    private PaymentFormats() {}

    /// The payment that the path names.
    static Validation<Seq<FieldError>, PaymentId> paymentId(Call call) {
        return PAYMENT_ID.read("id", call.parameter("id"));
    }

    /// The two fields that make an amount of money (B22).
    static Validation<Seq<FieldError>, Money> money(JsonFields body) {
        return Validation.combine(
                        body.required(AMOUNT, JsonFields.text(DECIMAL)),
                        body.required(CURRENCY, JsonFields.text(CURRENCY_CODE)))
                .ap(Money::of)
                .mapError(Errors::all);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
