package com.gyroscops.adapters.rest.query;

import com.gyroscops.eventsourcing.documents.ReplayDocument.Point;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtInstant;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtPosition;
import com.gyroscops.eventsourcing.documents.ReplayDocument.Point.AtRevision;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parameters that specify a point in a document's past.
public final class ReplayPoint {

    public static final String AT_REVISION = "atRevision";
    public static final String AT = "at";
    public static final String AT_POSITION = "atPosition";

    private ReplayPoint() {}

    public static Parsed<Optional<Point>> of(QueryFields query) {
        return Parsed.combine(
                        query.one(
                                AT_REVISION,
                                Format.wholeNumber(1, Long.MAX_VALUE).map(AtRevision::new)),
                        query.one(AT, Format.instant().map(AtInstant::new)),
                        query.one(
                                AT_POSITION,
                                Format.wholeNumber(0, Long.MAX_VALUE).map(AtPosition::new)),
                        (revision, instant, position) -> Stream.<Optional<? extends Point>>of(
                                        revision, instant, position)
                                .<Point>flatMap(Optional::stream)
                                .toList())
                .flatMap(ReplayPoint::atMostOne);
    }

    private static Parsed<Optional<Point>> atMostOne(List<Point> points) {
        return points.size() > 1
                ? Parsed.invalid(AT_REVISION, "not-allowed", "Give at most one of atRevision, at and atPosition.")
                : Parsed.valid(points.stream().findFirst());
    }
}
