package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.haushalt.abschluss.JahresabschlussService;
import de.familienaudit.haushalt.zahlung.Abschliessen;
import de.familienaudit.haushalt.zahlung.Berichtigen;
import de.familienaudit.haushalt.zahlung.BerichtigungService;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.haushalt.zahlung.Umbuchen;
import de.familienaudit.haushalt.zahlung.ZahlungEintragen;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.shared.ClockProducer;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;

/** The services of payments, reversals and closing, on the request that waits in each Kommune. */
@Dependent
class ZahlungAufrufe implements Dienstbuch {

    private static final LocalDate HEUTE = LocalDate.now(ClockProducer.BERLIN);

    /** The year of {@link BindungAufrufe}, which is not over. */
    private static final int JAHR = HEUTE.getYear() + 4;

    private static final ZahlungEintragen ZAHLUNG = new ZahlungEintragen(null, "1", HEUTE, "Probe", "Probe");

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(ZahlungService.class)
                .ohneObjekt("ziele", JAHR)
                .mitObjekt("zahlen", o -> args(o.id("bindung"), 1, ZAHLUNG))
                .mitObjekt("vorschau", o -> args(o.id("bindung"), ZAHLUNG))
                .mitObjekt("erstatten", o -> args(o.id("bindung"), 1, ZAHLUNG))
                .mitObjekt("abschliessen", o -> args(o.id("bindung"), 1, new Abschliessen(HEUTE, "", "Probe")))
                .mitObjekt(
                        "umbuchen",
                        o -> args(
                                o.id("bindung"), 1, new Umbuchen(null, o.id("bindungsort"), "1", HEUTE, "", "Probe")));
        alle.dienst(StornoService.class).mitObjekt("stornieren", o -> args(o.id("bindungssatz"), "Probe"));
        alle.dienst(BerichtigungService.class)
                .mitObjekt(
                        "berichtigen",
                        o -> args(new Berichtigen(
                                o.id("bindungssatz"), o.id("bindungsort"), true, "1", HEUTE, "Probe", "Probe")));
        alle.dienst(JahresabschlussService.class)
                .ohneObjekt("abschliessen", JAHR, 0)
                .ohneObjekt("offene", JAHR);
    }
}
