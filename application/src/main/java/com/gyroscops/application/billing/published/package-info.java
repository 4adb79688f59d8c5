/// What billing publishes for other contexts: facts about payments, integration
/// events, and commands for payments.
///
/// - May use: the events and identifiers of billing, the framework.
/// - Used by: the application of other contexts, for decisions that depend on payments.
@NullMarked
package com.gyroscops.application.billing.published;

import org.jspecify.annotations.NullMarked;
