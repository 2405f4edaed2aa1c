package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen;
import de.familienaudit.shared.ClockProducer;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;

/** The service that records expenditure and consents, on the position of each Kommune; its year is no record, which is said after all is found. */
@Dependent
class NacherfassungAufrufe implements Dienstbuch {

    /** The year of {@link HaushaltAufrufe}. */
    private static final int JAHR = LocalDate.now(ClockProducer.BERLIN).getYear();

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(HaushaltNacherfassungService.class)
                .ohneObjekt("waehlbare", JAHR)
                .mitObjekt("ausgabe", o -> args(JAHR, ausgabe(o.id("haushaltsstelle"))))
                .mitObjekt("zustimmung", o -> args(JAHR, zustimmung(o.id("haushaltsstelle"))));
    }

    private static ZustimmungNacherfassen zustimmung(long haushaltsstelle) {
        return new ZustimmungNacherfassen(
                haushaltsstelle,
                "Probe",
                "1",
                ZustimmungNacherfassen.Zeitpunkt.nurJahr(String.valueOf(JAHR - 1)),
                "Probe",
                "Probe",
                List.of(),
                "");
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
