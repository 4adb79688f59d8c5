/** The names of the statuses of payments. */
export const STATUSES = {
  en: {
    PENDING: 'pending',
    IN_REVIEW: 'in review',
    AUTHORIZED: 'authorized',
    COMPLETED: 'completed',
    REFUNDED: 'refunded',
    CANCELLED: 'cancelled',
    FAILED: 'failed',
  },
  fr: {
    PENDING: 'en attente',
    IN_REVIEW: 'en vérification',
    AUTHORIZED: 'autorisé',
    COMPLETED: 'terminé',
    REFUNDED: 'remboursé',
    CANCELLED: 'annulé',
    FAILED: 'échoué',
  },
};

/** A completed payment of which a part was refunded. */
export const PARTS = {
  en: { PARTLY_REFUNDED: 'partly refunded' },
  fr: { PARTLY_REFUNDED: 'remboursé en partie' },
};
