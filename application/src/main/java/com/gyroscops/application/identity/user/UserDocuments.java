package com.gyroscops.application.identity.user;

import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of users: a document for each, listed by status.
public final class UserDocuments {

    private static final IndexKey<UserView, UserStatus> STATUS = new IndexKey<>("status", UserView::status);

    /// The document type of users.
    public static final DocumentType<UserId, UserView> TYPE =
            DocumentType.of("users", UserId.class, UserView.class).indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<UserId, UserView> PROJECTION =
            DocumentProjection.ofEachStream(TYPE, UserEvent.class, UserEvent::userId, UserView::after);

    private UserDocuments() {}

    static DocumentQuery<UserView> matching(FindUsers query) {
        return DocumentQuery.<UserView>all(query.beyond(), query.limit()).where(STATUS, query.statuses());
    }
}
