/// The organization's use cases. [com.gyroscops.application.organization.OrganizationAggregate] registers it, and
/// [com.gyroscops.application.organization.OrganizationDocuments] is its read model.
///
/// - May use: the organization of the domain, the framework.
/// - Used by: adapters; they see commands, queries and views, never an aggregate.
@NullMarked
package com.gyroscops.application.organization;

import org.jspecify.annotations.NullMarked;
