package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what was typed about a vote (V-3); an empty count is unknown, never 0. */
public final class StimmReader {

    private static final Pattern ZAHL = Pattern.compile("\\d{1,6}");

    private StimmReader() {}

    /**
     * @param feld prefix of its fields in the form
     * @param verstoesse V-3.keine_zahl, V-3.gegenstand_fehlt are added here; everything else is read nevertheless
     */
    public static Abstimmung lies(String feld, Stimmangabe angabe, List<Violation> verstoesse) {
        Stimmangabe.Zahlen z = angabe.zahlen();
        return new Abstimmung(
                worueber(feld, angabe.frage(), verstoesse),
                angabe.frage().wortlaut(),
                new Stimmen(
                        zahl(feld + "ja", z.ja(), verstoesse),
                        zahl(feld + "nein", z.nein(), verstoesse),
                        zahl(feld + "enthaltung", z.enthaltung(), verstoesse),
                        zahl(feld + "befangen", z.befangen(), verstoesse),
                        zahl(feld + "anwesende", z.anwesende(), verstoesse)),
                angabe.worte(),
                EnumNames.find(Abstimmungsart.class, angabe.art()).orElse(Abstimmungsart.UNBEKANNT),
                angabe.fraktionen(),
                new Massgabe(
                        EnumNames.find(Massgabe.Seite.class, angabe.vorrang().massgabe())
                                .orElse(null),
                        angabe.vorrang().grund()));
    }

    private static Abstimmung.Worueber worueber(String feld, Stimmangabe.Frage frage, List<Violation> verstoesse) {
        Abstimmungsgegenstand gegenstand =
                EnumNames.find(Abstimmungsgegenstand.class, frage.gegenstand()).orElse(null);
        if (gegenstand == null) {
            verstoesse.add(Violation.at(feld + "gegenstand", "V-3.gegenstand_fehlt"));
            gegenstand = Abstimmungsgegenstand.VERFAHREN;
        }
        return new Abstimmung.Worueber(
                gegenstand,
                frage.teil(),
                EnumNames.find(Antragsrichtung.class, frage.richtung()).orElse(Antragsrichtung.ANNEHMEN));
    }

    private static Integer zahl(String feld, String text, List<Violation> verstoesse) {
        if (text.isBlank()) {
            return null;
        }
        if (!ZAHL.matcher(text.strip()).matches()) {
            verstoesse.add(Violation.at(feld, "V-3.keine_zahl", text.strip()));
            return null;
        }
        return Integer.valueOf(text.strip());
    }
}
