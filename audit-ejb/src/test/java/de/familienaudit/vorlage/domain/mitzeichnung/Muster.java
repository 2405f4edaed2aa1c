package de.familienaudit.vorlage.domain.mitzeichnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A draft, and requests to co-sign it; times are days from an invented beginning. */
final class Muster {

    static final LocalDate HEUTE = LocalDate.of(2026, 12, 3);
    static final LocalDate FRIST = LocalDate.of(2026, 12, 10);

    private static long zuletzt = 100;

    private Muster() {}

    static Papier papier(Vorlagenart art, String sachverhalt, Long euro) {
        return new Papier(
                "",
                art,
                new Papiertext("Betreff", "Beschluss", sachverhalt, "Amt", ""),
                new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", "2026"),
                new Ausfertigung(null, ""),
                List.of(),
                euro == null
                        ? List.of()
                        : List.of(new Finanzzeile(
                                Finanzart.GESAMTKOSTEN,
                                Geldbetrag.parse(String.valueOf(euro)),
                                Betragsgenauigkeit.GENAU,
                                "",
                                Finanzzeile.Jahre.OHNE,
                                "")),
                new Herkunft("", ""));
    }

    static Vorlage entwurf() {
        return gespeichert(new Vorlage(
                1,
                papier(Vorlagenart.BESCHLUSSVORLAGE, "Sachverhalt", null),
                Papierlage.ohneTeile(Papierstand.EINGEREICHT, null),
                new Papierkreis(null, true),
                7));
    }

    static Mitzeichnung stelle(long id, int runde, int rang, int tag) {
        return anfrage(Anfrage.Wen.stelle(id), runde, rang, tag);
    }

    static Mitzeichnung anfrage(Anfrage.Wen wen, int runde, int rang, int tag) {
        return gespeichert(new Mitzeichnung(entwurf(), runde, new Anfrage(wen, rang, FRIST, " Hinweis "), am(tag)));
    }

    static Mitzeichnungsantwort mitgezeichnet(Mitzeichnung anfrage, int tag) {
        return antwort(anfrage, Mitzeichnungsergebnis.MITGEZEICHNET, "", tag);
    }

    static Mitzeichnungsantwort zurueckgegeben(Mitzeichnung anfrage, int tag) {
        return antwort(anfrage, Mitzeichnungsergebnis.ZURUECKGEGEBEN, "Zahlen fehlen", tag);
    }

    private static Mitzeichnungsantwort antwort(
            Mitzeichnung anfrage, Mitzeichnungsergebnis ergebnis, String text, int tag) {
        return new Mitzeichnungsantwort(anfrage, new Antwort(ergebnis, text, null, ""), 3, "", am(tag));
    }

    static Mitzeichnungsende ende(int runde, Rundenende ende, int tag) {
        return new Mitzeichnungsende(entwurf(), runde, ende, " Grund ", am(tag));
    }

    static Erfassung am(int tag) {
        return new Erfassung(zeit(tag), "Person " + tag);
    }

    static Instant zeit(int tag) {
        return Instant.parse("2026-12-01T08:00:00Z").plusSeconds(86_400L * tag);
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
