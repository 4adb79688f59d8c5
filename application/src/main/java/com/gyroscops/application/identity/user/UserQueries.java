package com.gyroscops.application.identity.user;

import static com.gyroscops.application.identity.user.UserAggregate.USER;

import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;

/// The queries of users.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param replay reads the log
public record UserQueries(
        QueryGateway<GetUser, Optional<UserView>> get,
        QueryGateway<FindUsers, DocumentPage<UserView>> find,
        QueryGateway<ReplayDocument<UserId, UserView>, Optional<UserView>> replay) {

    /// The query handlers of users.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static UserQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<UserId, UserView>> users,
            ReadPosition position,
            EventReader reader,
            ReadPosition log) {
        return new UserQueries(
                queries.around(query -> users.current().get(query.userId()).map(Document::value), position),
                queries.around(query -> users.current().page(UserDocuments.matching(query)), position),
                queries.around(UserDocuments.PROJECTION.replay(id -> USER.stream(id.value()), reader), log));
    }
}
