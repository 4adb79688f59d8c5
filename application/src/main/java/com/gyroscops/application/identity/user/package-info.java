/// The user's use cases. [com.gyroscops.application.identity.user.UserAggregate] registers it, and
/// [com.gyroscops.application.identity.user.UserDocuments] is its read model.
///
/// - May use: the user of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.identity.user;

import org.jspecify.annotations.NullMarked;
