package com.gyroscops.adapters.rest.input;

import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/// Who sends a request, by the sender's own word, which only open mode takes.
public record Caller(OrganizationId organization, UserId user) {

    private static final OrganizationId DEMO_ORGANIZATION = new OrganizationId("demo-org");
    private static final UserId DEMO_USER = new UserId("demo-user");
    private static final Format<OrganizationId> ORGANIZATION = Format.identifier(OrganizationId::new);
    private static final Format<UserId> USER = Format.identifier(UserId::new);

    public static Validation<Seq<FieldError>, Caller> of(Headers headers) {
        return Validation.combine(
                        ORGANIZATION.in(headers, "X-Organization-Id"),
                        USER.in(headers, "X-User-Id"))
                .ap((organization, user) -> new Caller(organization.orElse(DEMO_ORGANIZATION), user.orElse(DEMO_USER)))
                .mapError(Errors::all);
    }
}
