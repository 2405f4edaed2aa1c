package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A paper with something in each of its fields. */
final class Muster {

    static final LocalDate TAG = LocalDate.of(2021, 3, 10);

    static final Papier PAPIER = new Papier(
            "2021/7/003",
            Vorlagenart.EILENTSCHEIDUNG,
            new Papiertext("Betreff", "Beschluss", "Sachverhalt", "Sozialamt", "Bemerkung", "Grund der Eile"),
            new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "Stellungnahme", "2021"),
            new Ausfertigung(TAG, "Landrätin"),
            List.of(new Beratung(
                    1L,
                    TAG,
                    Beratungsrolle.ENTSCHEIDUNG,
                    Beratungsstand.BEHANDELT,
                    new Entscheidungsmarke(Entscheidungsumfang.GANZ, "", false),
                    new Verbleib("Streit", 2),
                    "Zur Zeile",
                    List.of(new Abstimmung(
                            Abstimmung.Worueber.HAUPTSACHE,
                            "Wortlaut",
                            new Stimmen(5, 1, 0, 0, 6),
                            "mehrheitlich",
                            Abstimmungsart.OFFEN,
                            "Fraktion A dagegen")))),
            List.of(new Finanzzeile(
                    Finanzart.GESAMTKOSTEN, null, Betragsgenauigkeit.GENAU, "01.4953", Finanzzeile.Jahre.OHNE, "")),
            new Herkunft("Akte", "Nachgetragen"));

    private static final Papierlage LAGE = new Papierlage(Papierstand.BESCHLOSSEN, TAG, Set.of(), Set.of(), Set.of());

    private Muster() {}

    /** As the database has it: with an id. */
    static Vorlage gespeichert(Vorlage vorlage) {
        try {
            Field id = KommuneObjekt.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(vorlage, 12L);
            return vorlage;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Vorlage oeffentlich() {
        return new Vorlage(1, PAPIER, LAGE);
    }

    static Vorlage nichtoeffentlich() {
        return Vorlage.nichtoeffentlich(1, PAPIER, LAGE, 7);
    }
}
