package com.gyroscops.domain.workflow;

/// What decisions on a workflow depend on beside its own events.
///
/// @param creatorSuspended whether the user who creates the workflow is suspended
/// @param regionUnavailable whether the region of the activation is marked unavailable
public record WorkflowFacts(boolean creatorSuspended, boolean regionUnavailable) {

    /// Facts that no rule objects to.
    public static final WorkflowFacts NONE = new WorkflowFacts(false, false);

    /// A copy that says whether the creator is suspended.
    public WorkflowFacts withCreatorSuspended(boolean suspended) {
        return new WorkflowFacts(suspended, regionUnavailable);
    }

    /// A copy that says whether the region is unavailable.
    public WorkflowFacts withRegionUnavailable(boolean unavailable) {
        return new WorkflowFacts(creatorSuspended, unavailable);
    }
}
