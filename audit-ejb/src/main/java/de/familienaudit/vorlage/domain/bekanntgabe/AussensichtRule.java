package de.familienaudit.vorlage.domain.bekanntgabe;

import de.familienaudit.vorlage.domain.bekanntgabe.Aussensicht.Grund;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Rule V-10: a public paper is seen outside from the day on which the agenda of the first public session with it was published; what is
 * nacherfasst at once; one that its body made public from that decision on. Drafts and what is not public never. What was published stays
 * so, also when the session is moved or cancelled; what ceases to be public disappears. The database keeps the same
 * ({@code vorlage.aussen_seit}).
 */
public final class AussensichtRule {

    private AussensichtRule() {}

    /**
     * @param freigabe when a body last made the paper public; null where it was so from the beginning
     * @param bekanntgaben days on which agendas with it were published, as far as they hold
     */
    public static Aussensicht sicht(Vorlage vorlage, LocalDate freigabe, Collection<LocalDate> bekanntgaben) {
        if (!vorlage.istOffen()) {
            return new Aussensicht(Grund.NIE, null);
        }
        if (freigabe != null) {
            return new Aussensicht(Grund.FREIGABE, freigabe);
        }
        if (vorlage.herkunft() == Papierherkunft.NACHERFASST) {
            return new Aussensicht(Grund.NACHERFASST, null);
        }
        return bekanntgaben.stream()
                .min(Comparator.naturalOrder())
                .map(tag -> new Aussensicht(Grund.TAGESORDNUNG, tag))
                .orElseGet(() -> new Aussensicht(Grund.NOCH_NICHT, null));
    }
}
