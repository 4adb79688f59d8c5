package com.gyroscops.bootstrap.demo;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Reasons for commands as users write them.
enum Reasons {
    APPROVED("Budget validé par la direction", "Fournisseur vérifié", "Conforme au contrat-cadre, rien à redire"),
    REJECTED("Pièce justificative manquante", "Montant contesté par le siège", "Doublon d'une facture déjà réglée"),
    CAPTURED("Marchandise expédiée", "Prestation livrée à l'été", "Réservation confirmée"),
    CANCELLED("Annulé à la demande du client", "Erreur de saisie", "Délai de règlement dépassé"),
    FAILED("Carte expirée", "Fonds insuffisants", "Banque émettrice injoignable", "Fraude soupçonnée: carte refusée");

    @SuppressWarnings("ImmutableEnumChecker") // List.of() is.
    private final List<String> texts;

    Reasons(String... texts) {
        this.texts = List.of(texts);
    }

    Optional<String> any(RandomGenerator random) {
        return Optional.of(texts.get(random.nextInt(texts.size())));
    }
}
