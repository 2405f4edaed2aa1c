package de.familienaudit.vorlage.domain.gremium;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Zeitraum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A body put together step by step; days as {@code 2020-01-31}, null for open. */
final class Akte {

    static final Erfassung WER = new Erfassung(Instant.parse("2024-05-01T10:00:00Z"), "Gerda Grün");

    private final Gremium gremium;
    private final List<Gremiumsname> namen = new ArrayList<>();
    private final List<Festlegung> festlegungen = new ArrayList<>();

    Akte(Gremiumart art) {
        gremium = new Gremium(1, art, WER);
    }

    static LocalDate tag(String tag) {
        return tag == null ? null : LocalDate.parse(tag);
    }

    Akte heisst(String name, String ab) {
        namen.add(new Gremiumsname(gremium, name, tag(ab), "Hauptsatzung", WER));
        return this;
    }

    Akte gilt(Inhalt inhalt, String von, String bis) {
        festlegungen.add(festlegung(inhalt, von, bis));
        return this;
    }

    Akte hierZurueckgenommen() {
        festlegungen.get(festlegungen.size() - 1).zuruecknehmen("Tippfehler", WER);
        return this;
    }

    Festlegung festlegung(Inhalt inhalt, String von, String bis) {
        return new Festlegung(gremium, inhalt, zeit(von, bis), "Hauptsatzung", WER);
    }

    static Zeitraum zeit(String von, String bis) {
        return Zeitraum.of(tag(von), tag(bis));
    }

    Gremiumsakte fertig() {
        return new Gremiumsakte(gremium, namen, festlegungen);
    }
}
