package com.gyroscops.application.workflow;

import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;

/// The queries of workflows.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param replay reads the log
public record WorkflowQueries(
        QueryGateway<GetWorkflow, Optional<WorkflowView>> get,
        QueryGateway<FindWorkflows, DocumentPage<WorkflowView>> find,
        QueryGateway<ReplayDocument<WorkflowId, WorkflowView>, Optional<WorkflowView>> replay) {

    /// The query handlers of workflows.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static WorkflowQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<WorkflowId, WorkflowView>> workflows,
            ReadPosition position,
            EventReader reader,
            ReadPosition log) {
        return new WorkflowQueries(
                queries.around(
                        query -> workflows.current().get(query.workflowId()).map(Document::value), position),
                queries.around(query -> workflows.current().page(WorkflowDocuments.matching(query)), position),
                queries.around(WorkflowDocuments.PROJECTION.replay(id -> WORKFLOW.stream(id.value()), reader), log));
    }
}
