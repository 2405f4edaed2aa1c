package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import java.time.LocalDate;
import java.util.Optional;

/** Rule A-10: the report by which an open measure ends together with its agreement. */
public final class Massnahmenende {

    private Massnahmenende() {}

    /**
     * The state entfallen (rule A-7) with the reason that was decided; a measure that was closed meanwhile stays as it is.
     *
     * @param tag day on which the agreement ends; the report never lies before the one before
     * @param melder the person who lets the decision take effect
     * @param heute the current day
     */
    public static Optional<Meldung> melden(
            Fortschritt fortschritt, LocalDate tag, String grund, Melder melder, LocalDate heute) {
        if (fortschritt.status().istAbgeschlossen()) {
            return Optional.empty();
        }
        LocalDate stand = fortschritt
                .letzteMeldungAm()
                .filter(letzte -> letzte.isAfter(tag))
                .orElse(tag);
        Meldungsinhalt inhalt = new Meldungsinhalt(Massnahmenstatus.ENTFALLEN, stand, grund, "", grund, "", null, null);
        return Optional.of(fortschritt.melden(inhalt, melder, heute));
    }

    /** Why a measure ends that was merged into another one of the successor. */
    public static String fortgefuehrtIn(Massnahmennummer nummer, String titel, String nachfolgerin) {
        return "Fortgeführt in Maßnahme " + nummer + " „" + titel + "“ der " + nachfolgerin + ".";
    }
}
