package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Ruecknahme;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened to entries that are taken back and never changed: how much of it there is, and who was last (rule G-4). */
final class Vorgaenge {

    private record Vorgang(Instant am, String von, Serializable was) {}

    private final List<Vorgang> alle;

    private Vorgaenge(Stream<Vorgang> alle) {
        this.alle = alle.toList();
    }

    static Vorgaenge anSchritten(Collection<Schrittakte> schritte) {
        return new Vorgaenge(
                schritte.stream().flatMap(s -> von(s.erfassung(), s.schritt().stand(), s.ruecknahme())));
    }

    static Vorgaenge anSatzungen(Collection<Satzungsakte> satzungen) {
        return new Vorgaenge(satzungen.stream().flatMap(s -> von(s.erfassung(), s.art(), s.ruecknahme())));
    }

    private static Stream<Vorgang> von(Erfassung erfasst, Serializable was, Ruecknahme zurueck) {
        Vorgang erster = new Vorgang(erfasst.am(), erfasst.von(), was);
        return zurueck == null
                ? Stream.of(erster)
                : Stream.of(erster, new Vorgang(zurueck.am(), zurueck.von(), zurueck.grund()));
    }

    /** Grows with everything that happens. */
    int anzahl() {
        return alle.size();
    }

    /** Tells who was last. */
    ConflictException konflikt() {
        return alle.stream()
                .max(Comparator.comparing(Vorgang::am))
                .map(v -> new ConflictException(v.von(), v.was(), v.am()))
                .orElseGet(ConflictException::new);
    }
}
