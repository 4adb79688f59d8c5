package com.gyroscops.adapters.rest.query;

import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The operation that returns pages of documents.
///
/// @param page returns a page
/// @param filters the parameters that restrict the documents
/// @param newestFirst whether the document that was created last comes first
public record DocumentPageRoute<D>(
        QueryGateway<DocumentQuery<D>, DocumentPage<D>> page, List<Filter<D, ?>> filters, boolean newestFirst) {

    /// A parameter with the name of an index key; it may be repeated, and its values are alternatives.
    public record Filter<D, V>(IndexKey<D, V> key, Format<V> format) {

        Parsed<UnaryOperator<DocumentQuery<D>>> of(QueryFields query) {
            return query.any(key.name(), format).map(wanted -> all -> all.where(key, wanted));
        }
    }

    /// The operation on all documents.
    public DocumentPageRoute(QueryGateway<DocumentQuery<D>, DocumentPage<D>> page) {
        this(page, List.of(), false);
    }

    /// A copy whose documents can be restricted by `key`.
    ///
    /// @param format the format of its values
    public <V> DocumentPageRoute<D> by(IndexKey<D, V> key, Format<V> format) {
        return new DocumentPageRoute<>(
                page,
                Stream.concat(filters.stream(), Stream.of(new Filter<>(key, format))).toList(),
                newestFirst);
    }

    /// A copy that returns documents in the opposite of the usual order.
    public DocumentPageRoute<D> reversed() {
        return new DocumentPageRoute<>(page, filters, !newestFirst);
    }

    /// `GET` of a page.
    public Route at(String path, String operationId) {
        return Route.get(path, operationId, this::read);
    }

    private Parsed<Action> read(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                Parsed.all(filters.stream().map(filter -> filter.of(query)).toList()),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (restrictions, paging, request) -> read(restrictions, paging, request))
                        .and(query.only(parameters())));
    }

    private Action read(List<UnaryOperator<DocumentQuery<D>>> restrictions, Paging paging, QueryRequest request) {
        var all = DocumentQuery.<D>all(paging.beyond(), paging.limit());
        var query = newestFirst ? all.reversed() : all;
        for (var restriction : restrictions) {
            query = restriction.apply(query);
        }
        var restricted = query;
        return () ->
                request.ask(page, restricted, found -> Either.right(paging.page(found.documents(), found.next())));
    }

    private String[] parameters() {
        return Stream.concat(
                        filters.stream().map(filter -> filter.key().name()),
                        Stream.of(Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST))
                .toArray(String[]::new);
    }
}
