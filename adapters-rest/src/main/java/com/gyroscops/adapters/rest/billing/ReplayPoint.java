package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.QueryFields;
import com.gyroscops.application.billing.payment.ReplayPayment.Point;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtInstant;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtPosition;
import com.gyroscops.application.billing.payment.ReplayPayment.Point.AtRevision;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parameters that name a point of a payment's past (S78).
final class ReplayPoint {

    static final String AT_REVISION = "atRevision";
    static final String AT = "at";
    static final String AT_POSITION = "atPosition";

    private ReplayPoint() {}

    static Validation<Seq<FieldError>, Optional<Point>> of(QueryFields query) {
        return Validation.combine(
                        query.one(
                                AT_REVISION,
                                Format.wholeNumber(1, Long.MAX_VALUE).map(AtRevision::new)),
                        query.one(AT, Format.instant().map(AtInstant::new)),
                        query.one(
                                AT_POSITION,
                                Format.wholeNumber(0, Long.MAX_VALUE).map(AtPosition::new)))
                .ap((revision, instant, position) -> Stream.<Optional<? extends Point>>of(revision, instant, position)
                        .<Point>flatMap(Optional::stream)
                        .toList())
                .mapError(Errors::all)
                .flatMap(ReplayPoint::atMostOne);
    }

    private static Validation<Seq<FieldError>, Optional<Point>> atMostOne(List<Point> points) {
        return points.size() > 1
                ? Errors.one(AT_REVISION, "not-allowed", "Give at most one of atRevision, at and atPosition.")
                : Validation.valid(points.stream().findFirst());
    }
}
