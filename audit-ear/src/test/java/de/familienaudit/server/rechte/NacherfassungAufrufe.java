package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.shared.ClockProducer;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;

/** The service that records expenditure, on the position of each Kommune; its year is no record, which is said after all is found. */
@Dependent
class NacherfassungAufrufe implements Dienstbuch {

    /** The year of {@link HaushaltAufrufe}. */
    private static final int JAHR = LocalDate.now(ClockProducer.BERLIN).getYear();

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(HaushaltNacherfassungService.class)
                .ohneObjekt("waehlbare", JAHR)
                .mitObjekt("ausgabe", o -> args(JAHR, ausgabe(o.id("haushaltsstelle"))));
    }

    private static AusgabeNacherfassen ausgabe(long haushaltsstelle) {
        return new AusgabeNacherfassen(
                haushaltsstelle,
                "Probe",
                "1",
                AusgabeNacherfassen.Zeitpunkt.NUR_JAHR,
                "Probe",
                "Probe",
                new AusgabeNacherfassen.Weise("PLANMAESSIG", "", ""),
                "");
    }
}
