/// The session's use cases. [com.gyroscops.application.identity.session.SessionAggregate] registers it, and
/// [com.gyroscops.application.identity.session.SessionDocuments] is its read model.
///
/// - May use: the session of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.identity.session;

import org.jspecify.annotations.NullMarked;
