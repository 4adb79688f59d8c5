package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Request.Look;
import com.gyroscops.bootstrap.history.Request.Order;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;

/// Formats requests as HTTP/1.1.
final class RequestText {

    private RequestText() {}

    /// The text of `request` in ASCII.
    ///
    /// @param id its correlation id
    static String of(Request request, String id) {
        return switch (request) {
            case Look look -> get("/api/payments/" + look.payment().value() + "/history", id);
            case Order order -> post(order, id);
        };
    }

    static String get(String path, String id) {
        return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Correlation-Id: " + id + "\r\n\r\n";
    }

    private static String post(Order order, String id) {
        var body = body(order.command());
        var text = new StringBuilder()
                .append("POST ")
                .append(path(order.command()))
                .append(" HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ")
                .append(body.length())
                .append("\r\nX-User-Id: ")
                .append(order.user())
                .append("\r\nX-Correlation-Id: ")
                .append(id);
        order.expected()
                .ifPresent(revision ->
                        text.append("\r\nIf-Match: \"").append(revision).append('"'));
        order.key().ifPresent(key -> text.append("\r\nIdempotency-Key: ").append(key));
        return text.append("\r\n\r\n").append(body).toString();
    }

    private static String path(PaymentCommand command) {
        var payment = "/api/payments/" + command.paymentId().value();
        return switch (command) {
            case RequestPayment _ -> "/api/payments";
            case ProcessPayment _ -> payment + "/process";
            case ApproveReview _ -> payment + "/approve-review";
            case RejectReview _ -> payment + "/reject-review";
            case CapturePayment _ -> payment + "/capture";
            case CancelPayment _ -> payment + "/cancel";
            case FailPayment _ -> payment + "/fail";
            case RefundPayment _ -> payment + "/refund";
        };
    }

    private static String body(PaymentCommand command) {
        return switch (command) {
            case RequestPayment c -> "{\"paymentId\":\"" + c.paymentId().value() + "\"," + money(c.amount()) + "}";
            case ProcessPayment c -> "{" + money(c.amount()) + "}";
            case RefundPayment c -> "{" + money(c.amount()) + "}";
            case ApproveReview c -> review(c.role());
            case RejectReview c -> review(c.role());
            case CapturePayment _, CancelPayment _, FailPayment _ -> "{}";
        };
    }

    private static String money(Money money) {
        return "\"amount\":\"" + money.amount().toPlainString() + "\",\"currency\":\""
                + money.currency().code() + "\"";
    }

    private static String review(ReviewerRole role) {
        return "{\"role\":\"" + role + "\"}";
    }
}
