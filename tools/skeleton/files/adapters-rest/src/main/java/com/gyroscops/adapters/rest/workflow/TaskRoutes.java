package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.http.Route;
import com.gyroscops.application.trace.Traces;
import com.gyroscops.application.workflow.task.TaskUseCases;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on tasks.
///
/// @param traces keeps the ways of the last commands
/// @param ids names commands; what it gives are identifiers
public record TaskRoutes(TaskUseCases tasks, Traces traces, Supplier<String> ids) {

    public List<Route> routes() {
        return Stream.of(
                        new TaskCommandRoutes(tasks.commands(), traces, ids).routes(),
                        new TaskQueryRoutes(tasks).routes())
                .flatMap(List::stream)
                .toList();
    }
}
