/** What the statuses of payments mean. */
export const STATUSES = {
  en: {
    PENDING: 'waiting',
    IN_REVIEW: 'in review',
    AUTHORIZED: 'authorized',
    COMPLETED: 'paid',
    REFUNDED: 'given back',
    CANCELLED: 'cancelled',
    FAILED: 'failed',
  },
  fr: {
    PENDING: 'en attente',
    IN_REVIEW: 'à vérifier',
    AUTHORIZED: 'autorisé',
    COMPLETED: 'payé',
    REFUNDED: 'remboursé',
    CANCELLED: 'annulé',
    FAILED: 'échoué',
  },
};
