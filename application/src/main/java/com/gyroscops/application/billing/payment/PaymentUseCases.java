package com.gyroscops.application.billing.payment;

import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.application.execution.BatchExecutor;
import com.gyroscops.application.execution.EventStamp;
import com.gyroscops.application.execution.History;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.projection.ProjectionPlan;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import java.util.List;
import java.util.Optional;

/// The door to everything that can be done with payments and asked about them.
///
/// @param commands takes every [PaymentCommand]
/// @param batch takes many at once
/// @param get asks the read model, which may lag
/// @param find asks the read model, which may lag
/// @param history asks the log
/// @param replay asks the log
/// @param summary asks the read model, which may lag
public record PaymentUseCases(
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> commands,
        CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> batch,
        QueryGateway<GetPayment, Optional<PaymentView>> get,
        QueryGateway<FindPayments, PaymentPage> find,
        QueryGateway<GetPaymentHistory, Optional<List<EventView>>> history,
        QueryGateway<ReplayPayment, Optional<PaymentView>> replay,
        QueryGateway<SummarizePayments, List<PaymentTotal>> summary) {

    /// Puts the use cases together.
    ///
    /// @param views how far the read model has come
    /// @param log how far the log has come
    public static PaymentUseCases assemble(
            PaymentPorts ports, Pipelines commands, QueryPipelines queries, ReadPosition views, ReadPosition log) {
        var history = new History<>(PaymentEvent.class, ports.reader(), ports.states());
        var stamp = new EventStamp(ports.types(), ports.ids());
        var handler =
                new PaymentCommandHandler(new AggregateExecutor<>(history, ports.appender(), stamp), ports.rates());
        var batch = new ProcessPaymentsHandler(
                commands.retrying(handler), new BatchExecutor<>(history, ports.appender(), stamp), ports.rates());
        return new PaymentUseCases(
                commands.around(handler, PaymentNarration::of),
                commands.around(batch, PaymentNarration::of),
                queries.around(new GetPaymentHandler(ports.views()), views),
                queries.around(new FindPaymentsHandler(ports.views()), views),
                queries.around(new GetPaymentHistoryHandler(ports.reader(), ports.codec()), log),
                queries.around(new ReplayPaymentHandler(ports.reader()), log),
                queries.around(new SummarizePaymentsHandler(ports.views()), views));
    }

    /// What keeps the read model behind [#get], [#find] and [#summary].
    public static ProjectionPlan<PaymentViews> projection(ReadModel<PaymentViews> views) {
        return new ProjectionPlan<>("payments", views, PaymentProjection::new);
    }
}
