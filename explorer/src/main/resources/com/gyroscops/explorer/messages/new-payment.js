export const NEW_PAYMENT = {
  en: {
    heading: 'New payment',
    intro: 'A payment of €10,000 or more, or as much in another currency, has to be approved by another person.',
    amount: 'Amount',
    currency: 'Currency',
    id: 'Id (optional)',
    request: 'Request payment',
    onBehalf: 'You are acting as {user}.',
  },
  fr: {
    heading: 'Nouveau paiement',
    intro: 'À partir de 10 000 €, ou autant dans une autre devise, une autre personne doit approuver le paiement.',
    amount: 'Montant',
    currency: 'Devise',
    id: 'Identifiant (facultatif)',
    request: 'Demander le paiement',
    onBehalf: 'Vous agissez en tant que {user}.',
  },
};
