package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.operations.IndexReport;
import com.gyroscops.eventsourcing.operations.OptimizeIndexes;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.NoInput;
import io.vavr.control.Either;
import java.util.List;

/// The maintenance operations for operators.
public record MaintenanceRoutes(OptimizeIndexes maintenance) {

    private record Size(long entries, long bytes) {

        static Size of(IndexReport.Size size) {
            return new Size(size.entries(), size.bytes());
        }
    }

    private record Report(Size before, Size after, long orphansRemoved, long tookMillis) {

        static Report of(IndexReport report) {
            return new Report(
                    Size.of(report.before()),
                    Size.of(report.after()),
                    report.orphans(),
                    report.took().toMillis());
        }
    }

    public List<Route> routes() {
        return List.of(Route.post(
                "/api/operations/optimize-indexes",
                "optimizeIndexes",
                call -> Parsed.<Action>valid(() -> Either.right(Response.json(200, Report.of(maintenance.run()))))
                        .and(NoInput.of(call))));
    }
}
