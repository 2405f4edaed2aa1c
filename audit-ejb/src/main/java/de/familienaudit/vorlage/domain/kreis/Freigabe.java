package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule V-10: which parts of a paper are cleared when it becomes public. Number, kind, Betreff, decision with its conditions, and the rows of
 * the Beratungsfolge with their votes always are; everything else is one of {@link Vertrauliches}.
 *
 * @param sachverhalt its Sachverhalt, and the reason of an Eilentscheidung
 * @param finanzen the statement of the Kämmerei, the budget year and the finance lines
 * @param bemerkungen remarks on the paper and its rows, reasons why a row was not dealt with or the decision has no effect, votes by faction,
 *     words of motions to change the paper, evidence of conditions, subjects that the program does not keep
 */
public record Freigabe(boolean sachverhalt, boolean finanzen, boolean bemerkungen) implements Serializable {

    /** Everything is cleared. */
    public static final Freigabe ALLES = new Freigabe(true, true, true);

    /** Nothing but what always is. */
    public static final Freigabe NICHTS = new Freigabe(false, false, false);

    /** Stands where something has to stand and what was there is not cleared. */
    public static final String NICHT_FREIGEGEBEN = "Nicht freigegeben";

    /** What the paper has and stays with its circle. */
    public List<Vertrauliches> bleibt(Papier papier) {
        return Stream.of(Vertrauliches.values())
                .filter(v -> !gibtFrei(v.teil()) && v.stehtIn(papier))
                .toList();
    }

    private boolean gibtFrei(Vertrauliches.Teil teil) {
        return switch (teil) {
            case SACHVERHALT -> sachverhalt;
            case FINANZEN -> finanzen;
            case BEMERKUNGEN -> bemerkungen;
        };
    }

    /** The paper without what is not cleared. */
    public Papier auszug(Papier papier) {
        Papiertext text = papier.text();
        return new Papier(
                papier.nummer(),
                papier.art(),
                new Papiertext(
                        text.betreff(),
                        text.beschluss(),
                        sachverhalt ? text.sachverhalt() : "",
                        text.einreicher(),
                        bemerkungen ? text.bemerkung() : "",
                        sachverhalt ? text.eilgrund() : ""),
                finanzen
                        ? papier.kaemmerei()
                        : new Kaemmereiangabe(papier.kaemmerei().stand(), "", null),
                papier.ausfertigung(),
                bemerkungen
                        ? papier.folge()
                        : papier.folge().stream().map(Freigabe::ohneBemerkungen).toList(),
                finanzen ? papier.finanzen() : List.of(),
                papier.herkunft(),
                bemerkungen ? papier.bezug() : ohneBelege(papier.bezug()));
    }

    /** Conditions and suspension stay as they are, so that what the decision does stays the same. */
    private static Beschlussbezug ohneBelege(Beschlussbezug bezug) {
        Eingriff eingriff = bezug.eingriff();
        return new Beschlussbezug(
                bezug.gegenstaende().stream()
                        .filter(g -> !g.sache().istAnderes())
                        .toList(),
                bezug.vorbehalte().stream()
                        .map(v -> new Vorbehalt(v.text(), v.erfuelltAm(), statt(v.beleg())))
                        .toList(),
                new Eingriff(eingriff.art(), eingriff.am(), statt(eingriff.grund())));
    }

    private static String statt(String text) {
        return text.isEmpty() ? "" : NICHT_FREIGEGEBEN;
    }

    private static Beratung ohneBemerkungen(Beratung zeile) {
        return new Beratung(
                zeile.gremium(),
                zeile.tag(),
                zeile.rolle(),
                zeile.stand(),
                zeile.marke(),
                new Verbleib("", zeile.verbleib().nachfolgerin()),
                "",
                zeile.bezug(),
                zeile.abstimmungen().stream()
                        .map(a -> a.mitTexten(
                                Vertrauliches.istAenderungsantrag(a) ? NICHT_FREIGEGEBEN : a.wortlaut(),
                                "",
                                statt(a.massgabe().grund())))
                        .toList());
    }
}
