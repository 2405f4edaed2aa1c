package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rule H-4: conditions are named, each once; what follows from the Satzung names its year and is never ticked by hand, what does not is met
 * on a day with its evidence.
 */
public final class BedingungRule {

    private static final int TEXT = 300;
    private static final int ERSTES_JAHR = 1990;
    private static final int LETZTES_JAHR = 2199;

    private BedingungRule() {}

    /** @return H-2.jahr_fern, H-4.bedingung_doppelt, H-4.bedingung_unbenannt, form.…, all at once, each at {@code bedingungen:0:art} and the like */
    public static List<Violation> verstoesse(List<Bedingung> bedingungen) {
        List<Violation> verstoesse = new ArrayList<>();
        Set<Bedingung> schon = new HashSet<>();
        for (int i = 0; i < bedingungen.size(); i++) {
            Bedingung bedingung = bedingungen.get(i);
            String zeile = "bedingungen:" + i + ":";
            if (!schon.add(bedingung)) {
                verstoesse.add(Violation.at(zeile + "art", "H-4.bedingung_doppelt"));
            }
            if (bedingung.art().folgtAusDerSatzung() && bedingung.jahr() == null) {
                verstoesse.add(Violation.at(zeile + "jahr", "form.pflichtfeld"));
            } else if (istFern(bedingung.jahr())) {
                verstoesse.add(Violation.at(zeile + "jahr", "H-2.jahr_fern", ERSTES_JAHR, LETZTES_JAHR));
            }
            bezeichnung(zeile + "bezeichnung", bedingung, verstoesse);
        }
        return verstoesse;
    }

    private static boolean istFern(Integer jahr) {
        return jahr != null && (jahr < ERSTES_JAHR || jahr > LETZTES_JAHR);
    }

    /** @return H-4.nicht_von_hand, H-4.schon_erfuellt alone; else H-4.in_der_zukunft, H-4.nachweis_fehlt, form.…, all at once */
    public static List<Violation> erfuellen(Bedingung bedingung, Bedingung.Erfuellung womit, LocalDate heute) {
        if (bedingung.art().folgtAusDerSatzung()) {
            return List.of(Violation.of("H-4.nicht_von_hand", bedingung.art()));
        }
        if (bedingung.erfuellung() != null) {
            return List.of(
                    Violation.of("H-4.schon_erfuellt", bedingung.erfuellung().tag()));
        }
        List<Violation> verstoesse = new ArrayList<>();
        if (womit.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else if (womit.tag().isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "H-4.in_der_zukunft", womit.tag()));
        }
        if (womit.nachweis().isEmpty()) {
            verstoesse.add(Violation.at("nachweis", "H-4.nachweis_fehlt"));
        } else if (womit.nachweis().length() > TEXT) {
            verstoesse.add(Violation.zuLang("nachweis", womit.nachweis().length(), TEXT));
        }
        return verstoesse;
    }

    private static void bezeichnung(String feld, Bedingung bedingung, List<Violation> verstoesse) {
        int laenge = bedingung.bezeichnung().length();
        if (bedingung.art() == Bedingungsart.SONSTIGE && laenge == 0) {
            verstoesse.add(Violation.at(feld, "H-4.bedingung_unbenannt"));
        }
        if (laenge > TEXT) {
            verstoesse.add(Violation.zuLang(feld, laenge, TEXT));
        }
    }
}
