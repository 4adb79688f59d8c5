export const STATES = {
  en: {
    loading: 'Loading …',
    unreachable: 'The server does not answer.',
    asksAgain: 'The page tries again automatically.',
    failed: 'The request failed.',
    again: 'Try again',
  },
  fr: {
    loading: 'Chargement …',
    unreachable: 'Le serveur ne répond pas.',
    asksAgain: 'Une nouvelle tentative se fait automatiquement.',
    failed: 'La requête a échoué.',
    again: 'Réessayer',
  },
};
