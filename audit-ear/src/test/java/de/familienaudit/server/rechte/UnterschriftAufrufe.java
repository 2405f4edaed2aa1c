package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testdatei;
import de.familienaudit.signatur.domain.Unterzeichner;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.signatur.unterzeichnung.UnterschriftFesthalten;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungsgangService;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;

/** The services of the slice signatur that put papers forward, sign them and know certificates. */
@Dependent
class UnterschriftAufrufe implements Dienstbuch {

    private static final String PAPIER = "schriftstueck";
    private static final String ZERTIFIKAT = "signaturzertifikat";
    private static final Instant JETZT = Instant.now();
    private static final Zertifikatsdaten UNBEKANNT =
            new Zertifikatsdaten("CN=Niemand", "CN=Niemand", "00", JETZT, JETZT, "0".repeat(64), true);

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(SchriftstueckService.class)
                .ohneObjekt("liste", new SchriftstueckFilter("", 1))
                .uebergeht("zuBezug", o -> args("ZIELVEREINBARUNG", List.of(o.id("fassung"))))
                .mitObjekt("details", o -> args(o.id(PAPIER)))
                .mitObjekt("datei", o -> args(o.id(PAPIER), false))
                .mitObjekt("stueck", o -> args(o.id(PAPIER), false, 0))
                .mitObjekt("zurueckziehen", o -> args(o.id(PAPIER), 1, "Grund"));
        alle.dienst(UnterzeichnungsgangService.class)
                .mitObjekt(
                        "unterzeichnen",
                        o -> args(new Unterzeichnen(o.id(PAPIER), 1, "Ort", new byte[] {1}, new char[] {'x'})));
        alle.dienst(UnterzeichnungService.class)
                .mitObjekt("pruefen", o -> args(o.id(PAPIER), 1))
                .mitObjekt("einfrieren", o -> args(o.id(PAPIER), 1, UNBEKANNT, JETZT))
                .mitObjekt("festhalten", o -> args(festhalten(o.id(PAPIER))))
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

    private static UnterschriftFesthalten festhalten(long papier) {
        Unterzeichner niemand = new Unterzeichner(0, "Niemand", "Landrätin", "");
        return new UnterschriftFesthalten(papier, 1, niemand, "Ort", JETZT, "B", UNBEKANNT, new byte[] {1});
    }
}
