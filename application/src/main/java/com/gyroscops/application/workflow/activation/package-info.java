/// The activation of workflows: a process that joins workflows, regions and payments.
///
/// [ActivationProcess] has its policy and its deadline, [ActivationAggregate] registers its decisions.
///
/// - May use: the domain of workflows, what resources and billing publish, the framework.
/// - Used by: bootstrap, which registers its parts; adapters show its read model.
@NullMarked
package com.gyroscops.application.workflow.activation;

import org.jspecify.annotations.NullMarked;
