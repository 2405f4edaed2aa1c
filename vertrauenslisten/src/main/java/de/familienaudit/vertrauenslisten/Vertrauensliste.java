package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSDocument;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * One edition of a trusted list, or of the list of these lists, and what its verification found.
 *
 * @param adresse where it is published
 * @param land whose list it is, as the list of lists says; empty when it does not, and for the list of lists itself
 * @param inhalt as it came; null when nothing did
 * @param nummer grows with every edition; -1 when the list does not tell
 * @param ausgestellt when this edition was made; null when the list does not tell
 * @param naechste until when the next edition will have come; null for none: such a list is closed and counts no more
 * @param aussteller authorities whose service of issuing qualified certificates for signatures is granted now
 * @param mangel why it is not trusted, German; empty when it is signed as a whole by one of those who may sign it
 */
record Vertrauensliste(
        String adresse,
        String land,
        DSSDocument inhalt,
        long nummer,
        Instant ausgestellt,
        Instant naechste,
        List<X509Certificate> aussteller,
        String mangel) {

    Vertrauensliste {
        aussteller = List.copyOf(aussteller);
    }

    /** Whether one of those who may sign it signed it as a whole. */
    boolean unterschrieben() {
        return mangel.isEmpty();
    }

    /** Whether it is signed and its time is not over. */
    boolean gilt(Instant jetzt) {
        return unterschrieben() && naechste != null && !naechste.isBefore(jetzt);
    }
}
