package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;

import com.gyroscops.domain.workflow.activation.ActivationEvent;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRefused;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStatus;
import com.gyroscops.domain.workflow.activation.ActivationStep;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.Locale;
import java.util.Optional;

/// The read model of activations: a document for each.
public final class ActivationDocuments {

    /// The key for pages by state.
    public static final IndexKey<ActivationView, ActivationStatus> STATE =
            new IndexKey<>("state", ActivationView::state);

    /// The key for pages of those that still wait, and of those that have ended.
    public static final IndexKey<ActivationView, Boolean> WAITING =
            new IndexKey<>("waiting", view -> view.outcome().isEmpty());

    private static final String PAYMENT = "payment";

    /// The projection that updates the documents.
    public static final DocumentProjection<ActivationId, ActivationView> PROJECTION =
            DocumentProjection.ofEachStream(
                    DocumentType.of("activations", ActivationId.class, ActivationView.class)
                            .indexedBy(STATE)
                            .indexedBy(WAITING),
                    ACTIVATION,
                    ActivationId::value,
                    ActivationEvent::activationId,
                    ActivationDocuments::after);

    private ActivationDocuments() {}

    private static Optional<ActivationView> after(
            Optional<ActivationView> before, RecordedEvent recorded, ActivationEvent event) {
        var view = event instanceof ActivationStarted started
                ? Optional.of(ActivationView.started(started, ActivationSteps.streams(started)))
                : before;
        return view.map(found -> changed(found, event).and(phrase(event), recorded));
    }

    private static ActivationView changed(ActivationView view, ActivationEvent event) {
        return switch (event) {
            case ActivationStepRequested e when e.step() == ActivationStep.PROCESS_PAYMENT -> view;
            case ActivationStepRequested e -> status(view, e.step()).waitingFor(text(e.step()));
            case ActivationStepRefused e when e.step() == ActivationStep.CANCEL_PAYMENT -> view.waitingFor(PAYMENT);
            case ActivationPaymentAwaited e ->
                view.becoming(ActivationStatus.WAITING_FOR_PAYMENT)
                        .waitingFor(e.inReview() ? "review" : PAYMENT)
                        .until(Optional.of(e.due()));
            case ActivationTakenBack _ -> view.becoming(ActivationStatus.COMPENSATING).until(Optional.empty());
            case ActivationPaid _ -> view.ended(ActivationStatus.PAID, "paid");
            case ActivationFailed e -> view.ended(ActivationStatus.FAILED, e.reason());
            case ActivationSuspended e -> view.ended(ActivationStatus.SUSPENDED_UNPAID, e.reason());
            case ActivationStarted _, ActivationStepCompleted _, ActivationStepRefused _ -> view;
            case ActivationPaymentCaptured _, ActivationPaymentEnded _, ActivationRegionLost _ -> view;
        };
    }

    private static ActivationView status(ActivationView view, ActivationStep step) {
        return switch (step) {
            case ACTIVATE_WORKFLOW -> view.becoming(ActivationStatus.ACTIVATING);
            case REQUEST_PAYMENT -> view.becoming(ActivationStatus.BILLING);
            case RESERVE_CAPACITY, PROCESS_PAYMENT -> view;
            case CANCEL_PAYMENT, REFUND_PAYMENT, RELEASE_CAPACITY, SUSPEND_WORKFLOW, FAIL_ACTIVATION -> view;
        };
    }

    private static String phrase(ActivationEvent event) {
        return switch (event) {
            case ActivationStarted _ -> "started";
            case ActivationStepRequested e -> text(e.step()) + " requested";
            case ActivationStepCompleted e -> text(e.step()) + " completed";
            case ActivationStepRefused e -> text(e.step()) + " refused: " + e.code();
            case ActivationPaymentAwaited e -> (e.inReview() ? "review" : PAYMENT) + " awaited until " + e.due();
            case ActivationPaymentCaptured _ -> "payment captured";
            case ActivationPaymentEnded e -> "payment ended: " + e.reason();
            case ActivationRegionLost _ -> "region lost";
            case ActivationTakenBack e -> "taken back: " + e.reason();
            case ActivationPaid _ -> "paid";
            case ActivationFailed e -> "failed: " + e.reason();
            case ActivationSuspended e -> "suspended as unpaid: " + e.reason();
        };
    }

    /// `RESERVE_CAPACITY` as `reserve-capacity`.
    private static String text(ActivationStep step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
