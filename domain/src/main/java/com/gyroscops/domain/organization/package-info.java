/// The organization: its commands, events, rejections and states.
///
/// Start at [com.gyroscops.domain.organization.Organization]. Its rules are in
/// [com.gyroscops.domain.organization.OrganizationDecisions].
///
/// - May use: the shared kernel, vavr's `Either`.
/// - Used by: the organization slice of the application; adapters build its commands and translate its refusals.
@NullMarked
package com.gyroscops.domain.organization;

import org.jspecify.annotations.NullMarked;
