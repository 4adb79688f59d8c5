export const NEW_PAYMENT = {
  en: {
    heading: 'New payment',
    intro: 'From €10,000 on, or as much in another currency, somebody else has to agree to it first.',
    amount: 'Amount',
    currency: 'Currency',
    id: 'Id, if it is to have a certain one',
    request: 'Ask for it',
    onBehalf: 'You do this as {user}.',
  },
  fr: {
    heading: 'Nouveau paiement',
    intro: 'À partir de 10 000 €, ou autant dans une autre devise, quelqu’un d’autre doit d’abord l’accepter.',
    amount: 'Montant',
    currency: 'Devise',
    id: 'Identifiant, s’il doit en avoir un précis',
    request: 'Le demander',
    onBehalf: 'Vous agissez en tant que {user}.',
  },
};
