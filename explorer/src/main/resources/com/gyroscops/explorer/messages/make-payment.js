export const MAKE_PAYMENT = {
  en: { make: 'Make a payment' },
  fr: { make: 'Créer un paiement' },
};
