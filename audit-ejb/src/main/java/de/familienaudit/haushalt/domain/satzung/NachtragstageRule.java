package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Rules H-2, G-7: a Nachtrag is not announced before the Satzung that it changes, whoever of both is entered or corrected later. */
public final class NachtragstageRule {

    private NachtragstageRule() {}

    /**
     * @param tag of a step of the Nachtrag; null while it is asked for
     * @param bekanntgemacht when the changed Satzung was
     * @return H-2.nachtrag_vor_satzung
     */
    public static Optional<Violation> nachtrag(Satzungsstand stand, LocalDate tag, LocalDate bekanntgemacht) {
        return stand == Satzungsstand.BEKANNTGEMACHT && tag != null && tag.isBefore(bekanntgemacht)
                ? Optional.of(Violation.at("tag", "H-2.nachtrag_vor_satzung", bekanntgemacht))
                : Optional.empty();
    }

    /**
     * @param tag of a step of the changed Satzung; null while it is asked for
     * @param nachtraege when its Nachträge were announced
     * @return H-2.satzung_nach_nachtrag
     */
    public static Optional<Violation> satzung(Satzungsstand stand, LocalDate tag, Collection<LocalDate> nachtraege) {
        return stand != Satzungsstand.BEKANNTGEMACHT || tag == null
                ? Optional.empty()
                : nachtraege.stream()
                        .filter(tag::isAfter)
                        .min(LocalDate::compareTo)
                        .map(n -> Violation.at("tag", "H-2.satzung_nach_nachtrag", n));
    }
}
