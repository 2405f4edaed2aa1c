package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.bindung.Bindungsantrag.Position;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rule H-9: a request says what it is for and has lines on expenditure of one budget year, each position once. Rule R-3: who requests does
 * not decide on it, in no role and for nobody else.
 */
public final class BindungsantragRule {

    private static final int BETREFF = 300;
    private static final int BEGRUENDUNG = 1000;

    private BindungsantragRule() {}

    /** @return H-9.…, G-5.nicht_positiv, form.pflichtfeld, form.zu_lang, all at once, those of a line at {@code zeilen:0:haushaltsstelle} */
    public static List<Violation> verstoesse(Bindungsantrag antrag) {
        List<Violation> verstoesse = new ArrayList<>();
        if (antrag.betreff().isEmpty()) {
            verstoesse.add(Violation.at("betreff", "form.pflichtfeld"));
        }
        laenge("betreff", antrag.betreff(), BETREFF, verstoesse);
        laenge("begruendung", antrag.begruendung(), BEGRUENDUNG, verstoesse);
        if (antrag.positionen().isEmpty()) {
            verstoesse.add(Violation.of("H-9.keine_zeile"));
        }
        Set<Long> schon = new HashSet<>();
        for (int i = 0; i < antrag.positionen().size(); i++) {
            Position position = antrag.positionen().get(i);
            stelle("zeilen:" + i + ":", position, antrag.positionen().get(0).jahr(), schon, verstoesse);
        }
        return verstoesse;
    }

    /**
     * @param antrag the account that requested it
     * @param entscheidung the account that acts, whoever it acts for
     * @return R-3.selbst_beantragt
     */
    public static Optional<Violation> vierAugen(long antrag, long entscheidung) {
        return antrag == entscheidung ? Optional.of(Violation.of("R-3.selbst_beantragt")) : Optional.empty();
    }

    /**
     * Rules H-9, R-3: who asked takes the request back, as long as nothing of it is committed.
     *
     * @param antrag the account that requested it
     * @param wer the account that acts
     * @return H-9.nicht_selbst_beantragt, H-9.nicht_mehr_beantragt, both at once
     */
    public static List<Violation> zurueckziehen(long antrag, long wer, Bindungsstand stand) {
        List<Violation> verstoesse = new ArrayList<>();
        if (antrag != wer) {
            verstoesse.add(Violation.of("H-9.nicht_selbst_beantragt"));
        }
        if (stand != Bindungsstand.BEANTRAGT) {
            verstoesse.add(Violation.of("H-9.nicht_mehr_beantragt", stand));
        }
        return verstoesse;
    }

    private static void stelle(String zeile, Position position, int jahr, Set<Long> schon, List<Violation> verstoesse) {
        if (!schon.add(position.jahresstelle())) {
            verstoesse.add(Violation.at(zeile + "haushaltsstelle", "H-9.haushaltsstelle_doppelt"));
        }
        if (position.seite() != Haushaltsseite.AUSGABE) {
            verstoesse.add(Violation.at(zeile + "haushaltsstelle", "H-9.keine_ausgabe"));
        }
        if (position.jahr() != jahr) {
            verstoesse.add(Violation.at(zeile + "haushaltsstelle", "H-9.anderes_jahr", jahr));
        }
        if (position.betrag().wert().signum() <= 0) {
            verstoesse.add(Violation.at(zeile + "betrag", "G-5.nicht_positiv", position.betrag()));
        }
    }

    private static void laenge(String feld, String text, int hoechstens, List<Violation> verstoesse) {
        if (text.length() > hoechstens) {
            verstoesse.add(Violation.zuLang(feld, text.length(), hoechstens));
        }
    }
}
