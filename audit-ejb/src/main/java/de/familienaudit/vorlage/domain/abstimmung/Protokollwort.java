package de.familienaudit.vorlage.domain.abstimmung;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the printed words of the minutes say about the result of a vote (rules V-3, V-4). The words themselves stay as printed;
 * this is their meaning.
 */
public enum Protokollwort {
    /** nothing, or nothing that tells a result */
    OHNE_AUSSAGE,
    /** what was voted on was taken up, without saying by how many */
    ANGENOMMEN,
    /** more for it than against it */
    MEHRHEITLICH,
    /** nobody against it; abstentions go with it */
    EINSTIMMIG,
    /** it was refused */
    ABGELEHNT,
    /** nobody for it */
    EINSTIMMIG_ABGELEHNT,
    /** postponed, referred, taken from the agenda, taken note of, withdrawn: no approval, however many were for it */
    KEIN_BESCHLUSS;

    private static final Pattern VERFAHREN = wort(
            "vertag|verwiesen|verweis|überwiesen|überweis|zurückgestellt|zurückstell|abgesetzt|absetzung|zurückgezogen"
                    + "|ohne empfehlung|keine empfehlung|nichtbefassung|nicht befasst|verzicht");
    private static final Pattern KENNTNIS = wort("zur kenntnis|kenntnisnahme|kenntnis genommen");
    private static final Pattern NICHT_EINSTIMMIG = wort("nicht (?:einstimmig|einmütig|einhellig)");
    private static final Pattern UNENTSCHIEDEN = wort("stimmengleichheit|patt");
    private static final Pattern DAGEGEN =
            wort("(?<!nicht )abgelehnt|ablehn|dagegen|verworfen|zurückgewiesen|nicht angenommen"
                    + "|nicht beschlossen|nicht zugestimmt|nicht bestätigt|nicht empfohlen|nicht genehmigt|keine mehrheit"
                    + "|keine zustimmung|mehrheit verfehlt|mehrheit nicht erreicht");
    private static final Pattern EINHELLIG = wort("einstimmig|einmütig|einhellig|ohne gegenstimme");
    private static final Pattern MEHRHEITLICHES = wort("mehrheit|mehrstimmig|stimmenmehrheit");
    private static final Pattern DAFUER = wort(
            "angenommen|annahme|dafür|beschlossen|zugestimmt|zustimm|bestätigt|empfohlen|genehmigt"
                    + "|befürwortet|stattgegeben|wie vorlage|laut vorlage|laut beschlussvorschlag|gemäß beschlussvorschlag");

    /** @param gedruckt the words as printed, null counts as empty */
    public static Protokollwort of(String gedruckt) {
        String worte = gedruckt == null ? "" : gedruckt.strip().toLowerCase(Locale.GERMAN);
        if (VERFAHREN.matcher(worte).find()) {
            return KEIN_BESCHLUSS;
        }
        if (KENNTNIS.matcher(worte).find()
                && !DAFUER.matcher(worte).find()
                && !DAGEGEN.matcher(worte).find()) {
            return KEIN_BESCHLUSS;
        }
        boolean einhellig = EINHELLIG.matcher(worte).find()
                && !NICHT_EINSTIMMIG.matcher(worte).find();
        if (UNENTSCHIEDEN.matcher(worte).find() || DAGEGEN.matcher(worte).find()) {
            return einhellig ? EINSTIMMIG_ABGELEHNT : ABGELEHNT;
        }
        if (einhellig) {
            return EINSTIMMIG;
        }
        if (MEHRHEITLICHES.matcher(worte).find()) {
            return MEHRHEITLICH;
        }
        return DAFUER.matcher(worte).find() ? ANGENOMMEN : OHNE_AUSSAGE;
    }

    /** Whether the words tell that what was voted on was taken up. */
    boolean dafuer() {
        return this == ANGENOMMEN || this == MEHRHEITLICH || this == EINSTIMMIG;
    }

    /** Whether the words tell that something was refused. */
    boolean dagegen() {
        return this == ABGELEHNT || this == EINSTIMMIG_ABGELEHNT;
    }

    /** Finds words that begin so; "mehrheit" finds "mehrheitlich". */
    private static Pattern wort(String anfaenge) {
        return Pattern.compile("(?<![\\p{L}])(?:" + anfaenge + ")");
    }
}
