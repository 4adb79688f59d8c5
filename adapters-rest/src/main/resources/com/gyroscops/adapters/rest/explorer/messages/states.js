export const STATES = {
  en: {
    loading: 'Loading …',
    unreachable: 'The server does not answer.',
    failed: 'That did not work.',
    again: 'Try again',
  },
  fr: {
    loading: 'Chargement …',
    unreachable: 'Le serveur ne répond pas.',
    failed: 'Cela n’a pas marché.',
    again: 'Réessayer',
  },
};
