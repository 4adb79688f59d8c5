package com.gyroscops.application.identity.user;

import static com.gyroscops.application.identity.user.UserAggregate.USER;

import com.gyroscops.domain.identity.user.UserEvent;
import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of users: a document for each, listed by status.
public final class UserDocuments {

    /// The key for pages by status.
    public static final IndexKey<UserView, UserStatus> STATUS = new IndexKey<>("status", UserView::status);

    /// The document type of users.
    public static final DocumentType<UserId, UserView> TYPE =
            DocumentType.of("users", UserId.class, UserView.class).indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<UserId, UserView> PROJECTION =
            DocumentProjection.ofEachStream(TYPE, USER, UserId::value, UserEvent::userId, UserView::after);

    private UserDocuments() {}
}
