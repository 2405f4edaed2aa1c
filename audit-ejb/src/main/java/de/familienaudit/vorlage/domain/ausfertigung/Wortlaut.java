package de.familienaudit.vorlage.domain.ausfertigung;

import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;

/**
 * Rules S-3, V-9: the words that a signature issues. Votes, rows, money and remarks stand beside them: that minutes are approved or a row
 * is added does not touch what was signed.
 *
 * @param nummer empty while it has none
 */
public record Wortlaut(String nummer, Vorlagenart art, String betreff, String beschluss) {

    public static Wortlaut of(Papier papier) {
        return new Wortlaut(
                papier.nummer(),
                papier.art(),
                zeilenenden(papier.text().betreff()),
                zeilenenden(papier.text().beschluss()));
    }

    /** A browser sends other ends of lines than it was given. */
    private static String zeilenenden(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Whether a signature under the one is a signature under the other; a number that was given afterwards is no other one. */
    public boolean istDerselbe(Wortlaut anderer) {
        boolean nummern = nummer.isEmpty() || anderer.nummer.isEmpty() || nummer.equals(anderer.nummer);
        return nummern && art == anderer.art && betreff.equals(anderer.betreff) && beschluss.equals(anderer.beschluss);
    }
}
