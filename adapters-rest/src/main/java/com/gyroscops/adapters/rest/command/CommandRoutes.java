package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.BodyReader;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import java.util.function.Supplier;

/// Creates the routes of commands to one kind of aggregate. Each reads its body and headers, executes the command, and
/// returns the receipt or a problem.
///
/// @param collection the path of the aggregates, such as `/api/tickets`
/// @param idField the name of the aggregate's id in responses, such as `ticketId`
/// @param id the format of ids
/// @param handler executes the commands
/// @param problems creates the problems of failures
/// @param ids generates the ids of commands, and of aggregates without an id in the request
/// @param <I> the aggregate's id
/// @param <C> its commands
/// @param <R> its rejections
public record CommandRoutes<I extends Identifier, C, R>(
        String collection,
        String idField,
        Format<I> id,
        CommandHandler<C, R, Receipt> handler,
        CommandProblems<R> problems,
        Supplier<String> ids) {

    /// Creates the command from a request.
    @FunctionalInterface
    public interface CommandFactory<I, B, C> {

        /// Creates the command from `body`.
        ///
        /// @param id the id of the aggregate
        /// @param user the sender
        C command(I id, UserId user, B body);
    }

    /// Creates the command from a request of a user on behalf of an organization.
    @FunctionalInterface
    public interface OrganizationCommandFactory<I, B, C> {

        /// Creates the command from `body`.
        ///
        /// @param id the id of the aggregate
        /// @param organization the sender's organization
        /// @param user the sender
        C command(I id, OrganizationId organization, UserId user, B body);
    }

    /// `POST` to the collection: a command to a new aggregate, whose id is generated unless the body has one.
    public <B> Route create(String operationId, Class<B> body, CommandFactory<I, B, C> factory) {
        return create(operationId, body, (of, _, user, content) -> factory.command(of, user, content));
    }

    /// `POST` to the collection: a command that names the sender's organization.
    public <B> Route create(String operationId, Class<B> body, OrganizationCommandFactory<I, B, C> factory) {
        var reader = DomainTypes.reader(body);
        return Route.post(collection, operationId, call -> read(call, id.read("id", ids.get()), reader, factory));
    }

    /// `POST` to one aggregate: the command `verb`.
    public <B> Route on(String verb, String operationId, Class<B> body, CommandFactory<I, B, C> factory) {
        return on(verb, operationId, body, (of, _, user, content) -> factory.command(of, user, content));
    }

    /// `POST` to one aggregate: the command `verb`, which names the sender's organization.
    public <B> Route on(String verb, String operationId, Class<B> body, OrganizationCommandFactory<I, B, C> factory) {
        var reader = DomainTypes.reader(body);
        return Route.post(
                collection + "/{id}/" + verb,
                operationId,
                call -> read(call, DomainTypes.id(call, id), reader, factory));
    }

    private <B> Parsed<Action> read(
            Call call, Parsed<I> aggregate, BodyReader<B> reader, OrganizationCommandFactory<I, B, C> factory) {
        return Parsed.combine(aggregate, reader.read(call), CommandHeaders.of(call), (of, body, headers) -> {
                    var caller = headers.caller();
                    var command = factory.command(of, caller.organizationId(), caller.userId(), body.value());
                    return action(
                            call,
                            new CommandEnvelope<>(command, headers.metadata(ids.get(), call, body.json())),
                            headers);
                })
                .and(QueryFields.none(call));
    }

    private Action action(Call call, CommandEnvelope<C> envelope, CommandHeaders headers) {
        return () -> handler.handle(envelope)
                .bimap(
                        failure -> problems.of(failure, headers.precondition()),
                        receipt -> CommandAnswer.of(receipt, this, call));
    }
}
