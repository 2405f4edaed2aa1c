package de.familienaudit.haushalt.domain.abschluss;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-10: a Haushaltsrest is made only where the position is transferable, once, of at most what is available, reserved and committed, and
 * only into the same position of the next year. Commitments that go along stay commitments there; a deficit stays a deficit.
 */
public final class RestRule {

    private RestRule() {}

    /** A Haushaltsstelle in a budget year. */
    public record Ort(long haushaltsstelle, int jahr) implements Serializable {}

    /** The highest rest that can be made; never negative. */
    public static Geldbetrag hoechstens(Verfuegbarkeit stand) {
        Geldbetrag nichtGezahlt =
                stand.verfuegbar().plus(stand.summe(Posten.RESERVIERT)).plus(stand.summe(Posten.GEBUNDEN));
        return nichtGezahlt.istNegativ() ? Geldbetrag.NICHTS : nichtGezahlt;
    }

    /**
     * @param schonGebildet whether the position has passed a rest on already
     * @return H-10.nicht_uebertragbar, H-10.rest_schon_gebildet, H-10.rest_zu_hoch, H-10.rest_unter_bindung, G-5.nicht_positiv, all at once
     */
    public static List<Violation> verstoesse(
            Uebertragbarkeit uebertragbarkeit, boolean schonGebildet, Verfuegbarkeit stand, Rest rest) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!uebertragbarkeit.istUebertragbar()) {
            verstoesse.add(Violation.of("H-10.nicht_uebertragbar"));
        }
        if (schonGebildet) {
            verstoesse.add(Violation.of("H-10.rest_schon_gebildet"));
        }
        Geldbetrag hoechstens = hoechstens(stand);
        if (rest.betrag().wert().signum() <= 0) {
            verstoesse.add(Violation.at("betrag", "G-5.nicht_positiv", rest.betrag()));
        } else if (rest.betrag().compareTo(hoechstens) > 0) {
            verstoesse.add(Violation.at("betrag", "H-10.rest_zu_hoch", hoechstens));
        } else if (rest.betrag().compareTo(rest.offen()) < 0) {
            verstoesse.add(Violation.at("betrag", "H-10.rest_unter_bindung", rest.offen()));
        }
        return verstoesse;
    }

    /** @return H-10.rest_andere_haushaltsstelle, H-10.rest_anderes_jahr, all at once */
    public static List<Violation> wohin(Ort von, Ort nach) {
        List<Violation> verstoesse = new ArrayList<>();
        if (nach.haushaltsstelle() != von.haushaltsstelle()) {
            verstoesse.add(Violation.of("H-10.rest_andere_haushaltsstelle"));
        }
        if (nach.jahr() != von.jahr() + 1) {
            verstoesse.add(Violation.of("H-10.rest_anderes_jahr", von.jahr() + 1));
        }
        return verstoesse;
    }

    /** The act: the rest and what is open on its lines leave the one year and arrive in the other. */
    public static Buchungssatz satz(LocalDate tag, Rest rest) {
        List<Buchung> buchungen = new ArrayList<>();
        buchungen.add(new Buchung(rest.von(), Posten.REST, rest.betrag().negiert(), null));
        buchungen.add(new Buchung(rest.nach(), Posten.REST, rest.betrag(), null));
        for (Rest.Uebertrag uebertrag : rest.uebertraege()) {
            mit(rest, uebertrag, Posten.RESERVIERT, uebertrag.stand().reserviert(), buchungen);
            mit(rest, uebertrag, Posten.GEBUNDEN, uebertrag.stand().gebunden(), buchungen);
        }
        return Buchungssatz.neu(Buchungsart.REST, tag, buchungen);
    }

    private static void mit(
            Rest rest, Rest.Uebertrag uebertrag, Posten posten, Geldbetrag betrag, List<Buchung> buchungen) {
        if (!betrag.istNichts()) {
            buchungen.add(new Buchung(rest.von(), posten, betrag.negiert(), uebertrag.alteZeile()));
            buchungen.add(new Buchung(rest.nach(), posten, betrag, uebertrag.neueZeile()));
        }
    }
}
