package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Satzungsart;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Satzungen with the steps of each that count (rule H-2). */
final class Satzungsstaende {

    private final Collection<Satzungsakte> akten;
    private final Map<Long, List<Schrittakte>> schritte;

    /**
     * @param akten in the order in which they are told
     * @param schritte all of theirs, by place; those that were taken back do not count
     */
    Satzungsstaende(Collection<Satzungsakte> akten, Collection<Schrittakte> schritte) {
        this.akten = akten;
        this.schritte =
                schritte.stream().filter(Schrittakte::gilt).collect(Collectors.groupingBy(Schrittakte::satzungId));
    }

    Satzung satzung(Satzungsakte akte) {
        return akte.mit(schritte(akte));
    }

    /** Those that count, the oldest first. */
    List<Schrittakte> schritte(Satzungsakte akte) {
        return schritte.get(akte.id());
    }

    Satzungszeile zeile(Satzungsakte akte) {
        Satzung satzung = satzung(akte);
        return new Satzungszeile(
                akte.id(),
                akte.art(),
                akte.nummer(),
                akte.jahre().von(),
                akte.jahre().bis(),
                satzung.stand(),
                akte.giltAb(),
                akte.giltAbGrund(),
                satzung.bekanntgemachtAm().orElse(null));
    }

    /** The Haushaltssatzung that covers a year. */
    Optional<Satzungsakte> haushaltssatzung(int jahr) {
        return akten.stream()
                .filter(a -> a.art() == Satzungsart.HAUSHALT && a.jahre().umfasst(jahr))
                .findFirst();
    }

    /** Nachträge that change a year. */
    List<Satzungszeile> nachtraege(int jahr) {
        return akten.stream()
                .filter(a -> a.art() == Satzungsart.NACHTRAG && a.jahre().umfasst(jahr))
                .map(this::zeile)
                .toList();
    }
}
