/** A sentence for each event type, with the facts of the event. */
export const SENTENCES = {
  en: {
    // fork:sample
    PaymentRequested: '{amount} requested by {requestedBy}',
    PaymentHeldForReview: 'Held for review: a {role} has to approve {euroEquivalent}',
    PaymentReviewApproved: 'Approved by {approvedBy}, as {role}',
    PaymentReviewRejected: 'Rejected by {rejectedBy}, as {role}',
    PaymentProcessed: '{amount} authorized',
    PaymentCaptured: '{amount} captured',
    PaymentCancelled: 'Cancelled',
    PaymentFailed: 'Failed',
    PaymentRefunded: '{amount} refunded',
    // fork:end
    because: '{sentence}: “{reason}”',
    // fork:sample
    MANAGER: 'manager',
    DIRECTOR: 'director',
    // fork:end
  },
  fr: {
    // fork:sample
    PaymentRequested: '{amount} demandés par {requestedBy}',
    PaymentHeldForReview: 'Retenu pour vérification : {role} doit approuver {euroEquivalent}',
    PaymentReviewApproved: 'Approuvé par {approvedBy} ({role})',
    PaymentReviewRejected: 'Rejeté par {rejectedBy} ({role})',
    PaymentProcessed: '{amount} autorisés',
    PaymentCaptured: '{amount} encaissés',
    PaymentCancelled: 'Annulé',
    PaymentFailed: 'Échoué',
    PaymentRefunded: '{amount} remboursés',
    // fork:end
    because: '{sentence} : « {reason} »',
    // fork:sample
    MANAGER: 'la gérance',
    DIRECTOR: 'la direction',
    // fork:end
  },
};
