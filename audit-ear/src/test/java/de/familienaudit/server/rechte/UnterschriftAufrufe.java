package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testdatei;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import jakarta.enterprise.context.Dependent;
import java.util.function.Function;

/** The services of the slice signatur that put papers forward, sign them and know certificates. */
@Dependent
class UnterschriftAufrufe implements Dienstbuch {

    private static final String PAPIER = "schriftstueck";
    private static final String ZERTIFIKAT = "signaturzertifikat";

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(SchriftstueckService.class)
                .ohneObjekt("liste", new SchriftstueckFilter("", 1))
                .uebergeht("zuBezug", o -> args("ZIELVEREINBARUNG", o.id("fassung")))
                .mitObjekt("details", o -> args(o.id(PAPIER)))
                .mitObjekt("datei", o -> args(o.id(PAPIER), false))
                .mitObjekt("stueck", o -> args(o.id(PAPIER), false, 0))
                .mitObjekt("zurueckziehen", o -> args(o.id(PAPIER), 1, "Grund"));
        alle.dienst(UnterzeichnungService.class)
                .mitObjekt("unterzeichnen", unterzeichnen())
                .mitObjekt("bestaetigen", o -> args(o.id(PAPIER), 1));
        alle.dienst(PapierunterschriftService.class)
                .mitObjekt(
                        "nacherfassen",
                        o -> args(Befehl.von(
                                PapierunterschriftNacherfassen.class,
                                "schriftstueckId",
                                o.id(PAPIER),
                                "scan",
                                Testdatei.pdf("scan.pdf"))));
        alle.dienst(SignaturzertifikatService.class)
                .ohneObjekt("liste", 1)
                .mitObjekt("erfassen", o -> args(new ZertifikatErfassen(o.id("konto"), new byte[] {1})))
                .mitObjekt("bestaetigen", o -> args(o.id(ZERTIFIKAT), 1))
                .mitObjekt("beenden", o -> args(o.id(ZERTIFIKAT), 1, "Grund"));
    }

    private static Function<Objekte, Object[]> unterzeichnen() {
        return o -> args(new Unterzeichnen(o.id(PAPIER), 1, "Ort", new byte[] {1}, new char[] {'x'}));
    }
}
