/** The reasons for refusing commands, by the code of the rule, with the facts of the rejection. */
export const REFUSALS = {
  en: {
    // fork:sample
    'payment-already-exists': 'Payment {paymentId} already exists.',
    'payment-not-found': 'Payment {paymentId} does not exist.',
    'amount-not-positive': 'The amount must be greater than zero; {amount} is not.',
    'currency-not-supported': 'Payments in {currency} are not supported.',
    'amount-scale': 'This currency has at most {decimals} decimals.',
    'amount-mismatch': '{requested} was requested, so {asked} cannot be authorized.',
    'payment-not-pending': 'Only a pending payment can be authorized. This one is {paymentStatus}.',
    'payment-not-in-review': 'Only a payment in review can be approved or rejected. This one is {paymentStatus}.',
    'role-insufficient': 'This amount needs the approval of a {requiredRole}; the approval of a {role} is not enough.',
    'approver-is-requester': '{user} requested this payment, so another user has to approve it.',
    'payment-not-authorized': 'Only an authorized payment can be captured. This one is {paymentStatus}.',
    'payment-not-captured': 'Only a completed payment can be refunded. This one is {paymentStatus}.',
    'payment-not-cancellable': 'Only a payment that is pending, in review or authorized can be cancelled. This one is {paymentStatus}.',
    'payment-not-failable': 'Only a pending or authorized payment can fail. This one is {paymentStatus}.',
    'payment-immutable': 'The payment is in {currency}, so it cannot be refunded in {askedCurrency}.',
    'refund-exceeds-capture': '{captured} was captured and {alreadyRefunded} already refunded: {asked} is too much.',
    // fork:end
    'revision-mismatch': 'It has changed since you loaded it: you saw revision {expected}, it is now at {actual}.',
    'concurrent-modification': 'Other commands are changing it at the same time. Try again.',
    'store-full': 'The store has no room for this. Nothing was changed.',
    refused: 'Refused',
    rule: 'Rule',
    trace: 'See how far it got through the layers',
    // fork:sample
    MANAGER: 'manager',
    DIRECTOR: 'director',
    // fork:end
  },
  fr: {
    // fork:sample
    'payment-already-exists': 'Le paiement {paymentId} existe déjà.',
    'payment-not-found': 'Le paiement {paymentId} n’existe pas.',
    'amount-not-positive': 'Le montant doit être supérieur à zéro ; {amount} ne l’est pas.',
    'currency-not-supported': 'Les paiements en {currency} ne sont pas pris en charge.',
    'amount-scale': 'Cette devise a au plus {decimals} décimales.',
    'amount-mismatch': '{requested} ont été demandés : {asked} ne peuvent pas être autorisés.',
    'payment-not-pending': 'Seul un paiement en attente peut être autorisé. Celui-ci est {paymentStatus}.',
    'payment-not-in-review': 'Seul un paiement en vérification peut être approuvé ou rejeté. Celui-ci est {paymentStatus}.',
    'role-insufficient': 'Ce montant demande l’approbation de {requiredRole} ; celle de {role} ne suffit pas.',
    'approver-is-requester': '{user} a demandé ce paiement : un autre utilisateur doit l’approuver.',
    'payment-not-authorized': 'Seul un paiement autorisé peut être encaissé. Celui-ci est {paymentStatus}.',
    'payment-not-captured': 'Seul un paiement terminé peut être remboursé. Celui-ci est {paymentStatus}.',
    'payment-not-cancellable': 'Seul un paiement en attente, en vérification ou autorisé peut être annulé. Celui-ci est {paymentStatus}.',
    'payment-not-failable': 'Seul un paiement en attente ou autorisé peut échouer. Celui-ci est {paymentStatus}.',
    'payment-immutable': 'Le paiement est en {currency} : il ne peut pas être remboursé en {askedCurrency}.',
    'refund-exceeds-capture': '{captured} ont été encaissés et {alreadyRefunded} déjà remboursés : {asked}, c’est trop.',
    // fork:end
    'revision-mismatch': 'Il a changé entre-temps : vous avez vu la révision {expected}, il en est à {actual}.',
    'concurrent-modification': 'D’autres commandes le changent en même temps. Réessayez.',
    'store-full': 'Le store n’a pas assez de place pour cela. Rien n’a été changé.',
    refused: 'Refusé',
    rule: 'Règle',
    trace: 'Voir jusqu’où elle est allée à travers les couches',
    // fork:sample
    MANAGER: 'la gérance',
    DIRECTOR: 'la direction',
    // fork:end
  },
};
