package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;

/// The handler of an aggregate's commands, as a context contributes it to the [CommandBus].
public record CommandRoute<C, R>(Aggregate<?, C, ?, ?, R> target, CommandHandler<C, R, Receipt> handler) {}
