/// The activation of a workflow: a process over several contexts, as an aggregate that is told what happened and says
/// what to do next.
///
/// Start at [com.gyroscops.domain.workflow.activation.Activation]. The way to "active and paid" is in
/// [com.gyroscops.domain.workflow.activation.ActivationDecisions], the way back in
/// [com.gyroscops.domain.workflow.activation.Compensation].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the workflow slice of the application, whose policy carries out the steps.
@NullMarked
package com.gyroscops.domain.workflow.activation;

import org.jspecify.annotations.NullMarked;
