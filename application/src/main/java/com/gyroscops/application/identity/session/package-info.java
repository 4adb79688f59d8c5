/// The session's use cases. [com.gyroscops.application.identity.session.SessionAggregate] registers the session,
/// [com.gyroscops.application.identity.session.SessionQueries] has its queries.
///
/// - May use: the session of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.identity.session;

import org.jspecify.annotations.NullMarked;
