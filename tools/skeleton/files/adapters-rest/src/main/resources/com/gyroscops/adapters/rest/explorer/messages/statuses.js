/** What the statuses of tasks mean. */
export const STATUSES = {
  en: { OPEN: 'open', FINISHED: 'finished', CANCELLED: 'cancelled', FAILED: 'failed' },
  fr: { OPEN: 'en cours', FINISHED: 'fini', CANCELLED: 'annulé', FAILED: 'échoué' },
};
