package de.familienaudit.vorlage.domain.kreis;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.io.Serializable;
import java.util.List;

/**
 * Rule V-10: which parts of a paper are cleared when it becomes public. Number, kind, Betreff, decision and the rows of the
 * Beratungsfolge with their votes always are.
 *
 * @param sachverhalt its Sachverhalt
 * @param finanzen the statement of the Kämmerei, the budget year and the finance lines
 * @param bemerkungen remarks on the paper and its rows, reasons why a row was not dealt with, votes by faction
 */
public record Freigabe(boolean sachverhalt, boolean finanzen, boolean bemerkungen) implements Serializable {

    /** Everything is cleared. */
    public static final Freigabe ALLES = new Freigabe(true, true, true);

    /** Nothing but what always is. */
    public static final Freigabe NICHTS = new Freigabe(false, false, false);

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
                        bemerkungen ? text.bemerkung() : ""),
                finanzen
                        ? papier.kaemmerei()
                        : new Kaemmereiangabe(papier.kaemmerei().stand(), "", null),
                papier.ausfertigung(),
                bemerkungen
                        ? papier.folge()
                        : papier.folge().stream().map(Freigabe::ohneBemerkungen).toList(),
                finanzen ? papier.finanzen() : List.of(),
                papier.herkunft(),
                papier.bezug());
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
                        .map(a -> new Abstimmung(a.worueber(), a.wortlaut(), a.stimmen(), a.worte(), a.art(), ""))
                        .toList());
    }
}
