package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What tests of this room share: a decision of 1 December 2026 with three points, of which the third was refused. */
final class Muster {

    static final LocalDate BESCHLUSS = LocalDate.of(2026, 12, 1);
    static final LocalDate HEUTE = LocalDate.of(2026, 12, 20);

    private static long zuletzt;

    private Muster() {}

    static Papier papier(Vorlagenart art) {
        return new Papier(
                "",
                art,
                new Papiertext("Betreff", "1. Kaufen\n2. Bauen\n3. Streichen", "Sachverhalt", "Amt", ""),
                new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", "2026"),
                new Ausfertigung(null, ""),
                List.of(),
                List.of(),
                new Herkunft("", ""));
    }

    static Vorlage vorlage(boolean oeffentlich) {
        return gespeichert(new Vorlage(
                1,
                papier(Vorlagenart.BESCHLUSSVORLAGE),
                Papierlage.ohneTeile(Papierstand.EINGEREICHT, null),
                new Papierkreis(null, oeffentlich),
                7));
    }

    static Beschlusslage lage(Vorlagenart art, Papierstand stand, boolean oeffentlich) {
        return new Beschlusslage(
                art, Papierherkunft.PROGRAMM, oeffentlich, stand, BESCHLUSS, BESCHLUSS, Set.of("1", "2"));
    }

    static Beschlusslage beschlossen() {
        return lage(Vorlagenart.BESCHLUSSVORLAGE, Papierstand.BESCHLOSSEN, true);
    }

    static Ausfuehrung ausfuehrung() {
        Vorlage vorlage = vorlage(true);
        Aufzeichnung aufzeichnung = gespeichert(
                new Aufzeichnung(vorlage, papier(Vorlagenart.BESCHLUSSVORLAGE), Fassungsstand.ENTWURF, am(0)));
        return new Ausfuehrung(vorlage, aufzeichnung, 1, new Auftrag("1", 5L, BESCHLUSS.plusDays(9)), am(1));
    }

    static Erfassung am(int tag) {
        return new Erfassung(Instant.parse("2026-12-01T08:00:00Z").plusSeconds(86_400L * tag), "Person " + tag);
    }

    static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(v -> v.field() + " " + v.code()).toList();
    }

    /** As the database has it: with an id. */
    static <T extends KommuneObjekt> T gespeichert(T objekt) {
        try {
            Field id = KommuneObjekt.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(objekt, ++zuletzt);
            return objekt;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
