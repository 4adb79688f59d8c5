/// The user's use cases. [com.gyroscops.application.identity.user.UserAggregate] registers the user,
/// [com.gyroscops.application.identity.user.UserQueries] has its queries.
///
/// - May use: the user of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.identity.user;

import org.jspecify.annotations.NullMarked;
