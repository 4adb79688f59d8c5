package com.gyroscops.benchmarks.capacity;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Reasons as users write them: often the same words, with numbers that occur once.
final class Sayings {

    /// A word in one reason of a thousand, and so in one event of about 3,000.
    static final String COMMON = "transporteur";

    /// Texts that occur in no reason.
    static final List<String> ABSENT = List.of("invoice -", "montante", "zebra", "carte expirees", "payroll run");

    private static final List<String> SAYINGS = List.of(
            "Budget validé par la direction",
            "Fournisseur vérifié",
            "Conforme au contrat-cadre, rien à redire",
            "Pièce justificative manquante",
            "Montant contesté par le siège",
            "Doublon d'une facture déjà réglée",
            "Goods shipped with the night train",
            "Service delivered as agreed, invoice follows",
            "Réservation confirmée",
            "Annulé à la demande du client",
            "Erreur de saisie",
            "Délai de règlement dépassé",
            "Carte expirée",
            "Insufficient funds on the customer's account",
            "Banque émettrice injoignable",
            "Card refused, fraud suspected");

    private Sayings() {}

    /// A random reason, or none.
    static Optional<String> any(SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        var saying = SAYINGS.get(random.nextInt(SAYINGS.size()));
        var more = random.nextInt(1_000) == 0 ? ", " + COMMON + " prévenu" : "";
        return Optional.of(saying + more + ", INV-" + random.nextInt(100_000_000, 1_000_000_000));
    }
}
