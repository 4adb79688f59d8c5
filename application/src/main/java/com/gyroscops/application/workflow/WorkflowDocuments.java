package com.gyroscops.application.workflow;

import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowEvent;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of workflows: a document for each, listed by status.
public final class WorkflowDocuments {

    /// The key for pages by status.
    public static final IndexKey<WorkflowView, WorkflowStatus> STATUS = new IndexKey<>("status", WorkflowView::status);

    /// The document type of workflows.
    public static final DocumentType<WorkflowId, WorkflowView> TYPE =
            DocumentType.of("workflows", WorkflowId.class, WorkflowView.class).indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<WorkflowId, WorkflowView> PROJECTION = DocumentProjection.ofEachStream(
            TYPE, WORKFLOW, WorkflowId::value, WorkflowEvent::workflowId, WorkflowViewFold::after);

    private WorkflowDocuments() {}
}
