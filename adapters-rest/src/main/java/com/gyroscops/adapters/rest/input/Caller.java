package com.gyroscops.adapters.rest.input;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;

/// The sender of a request as the request states it, which only open mode accepts.
///
/// Equal names are one instance, so that the ids in the data of events share it with their metadata.
public record Caller(String organization, String user) {

    private static final String DEMO_ORGANIZATION = "demo-org";
    private static final String DEMO_USER = "demo-user";
    private static final Format<String> ORGANIZATION = Identifiers.format(name -> name);
    private static final Format<String> USER = Identifiers.format(name -> name);

    public Caller {
        organization = organization.intern();
        user = user.intern();
    }

    public static Parsed<Caller> of(Headers headers) {
        return Parsed.combine(
                ORGANIZATION.in(headers, "X-Organization-Id"),
                USER.in(headers, "X-User-Id"),
                (organization, user) -> new Caller(organization.orElse(DEMO_ORGANIZATION), user.orElse(DEMO_USER)));
    }

    public OrganizationId organizationId() {
        return new OrganizationId(organization);
    }

    public UserId userId() {
        return new UserId(user);
    }
}
