package com.gyroscops.adapters.rest.billing;

import static com.gyroscops.adapters.rest.billing.PaymentFormats.AMOUNT;
import static com.gyroscops.adapters.rest.billing.PaymentFormats.CURRENCY;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonFields;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.UserId;
import io.vavr.Function4;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.BiFunction;

/// A command as far as a body says it: which payment is meant and who sends it stand elsewhere in the request.
@FunctionalInterface
interface PaymentOrder {

    PaymentCommand of(PaymentId payment, UserId user);

    /// The one body that may name its payment itself.
    static Validation<Seq<FieldError>, PaymentOrder> request(JsonFields body) {
        return Validation.combine(
                        body.optional("paymentId", JsonFields.text(PaymentFormats.PAYMENT_ID)),
                        PaymentFormats.money(body),
                        body.optional("workflowId", JsonFields.text(PaymentFormats.WORKFLOW_ID)),
                        body.only("paymentId", AMOUNT, CURRENCY, "workflowId"))
                .ap((id, amount, workflow, _) ->
                        (PaymentOrder) (fresh, user) -> new RequestPayment(id.orElse(fresh), amount, user, workflow))
                .mapError(Errors::all);
    }

    static Validation<Seq<FieldError>, PaymentOrder> process(JsonFields body) {
        return Validation.combine(PaymentFormats.money(body), body.only(AMOUNT, CURRENCY))
                .ap((amount, _) -> (PaymentOrder) (payment, user) -> new ProcessPayment(payment, amount, user))
                .mapError(Errors::all);
    }

    static Validation<Seq<FieldError>, PaymentOrder> refund(JsonFields body) {
        return Validation.combine(PaymentFormats.money(body), body.only(AMOUNT, CURRENCY))
                .ap((amount, _) -> (PaymentOrder) (payment, _) -> new RefundPayment(payment, amount))
                .mapError(Errors::all);
    }

    static Validation<Seq<FieldError>, PaymentOrder> approve(JsonFields body) {
        return review(body, ApproveReview::new);
    }

    static Validation<Seq<FieldError>, PaymentOrder> reject(JsonFields body) {
        return review(body, RejectReview::new);
    }

    static Validation<Seq<FieldError>, PaymentOrder> capture(JsonFields body) {
        return reasoned(body, CapturePayment::new);
    }

    static Validation<Seq<FieldError>, PaymentOrder> cancel(JsonFields body) {
        return reasoned(body, CancelPayment::new);
    }

    static Validation<Seq<FieldError>, PaymentOrder> fail(JsonFields body) {
        return reasoned(body, FailPayment::new);
    }

    private static Validation<Seq<FieldError>, PaymentOrder> review(
            JsonFields body, Function4<PaymentId, ReviewerRole, UserId, Optional<String>, PaymentCommand> make) {
        return Validation.combine(
                        body.required("role", JsonFields.text(Format.nameOf(ReviewerRole.class))),
                        reason(body),
                        body.only("role", "reason"))
                .ap((role, reason, _) -> (PaymentOrder) (payment, user) -> make.apply(payment, role, user, reason))
                .mapError(Errors::all);
    }

    private static Validation<Seq<FieldError>, PaymentOrder> reasoned(
            JsonFields body, BiFunction<PaymentId, Optional<String>, PaymentCommand> make) {
        return Validation.combine(reason(body), body.only("reason"))
                .ap((reason, _) -> (PaymentOrder) (payment, _) -> make.apply(payment, reason))
                .mapError(Errors::all);
    }

    private static Validation<Seq<FieldError>, Optional<String>> reason(JsonFields body) {
        return body.optional("reason", JsonFields.text(PaymentFormats.REASON));
    }
}
