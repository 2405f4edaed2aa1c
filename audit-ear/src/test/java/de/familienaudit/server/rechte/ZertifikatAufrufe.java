package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.beleg.AngabeFesthalten;
import de.familienaudit.shared.Akteur;
import de.familienaudit.zertifikat.Siegeleinstellung;
import de.familienaudit.zertifikat.SiegeleinstellungService;
import de.familienaudit.zertifikat.SiegelfrageService;
import de.familienaudit.zertifikat.ZertifikatBeenden;
import de.familienaudit.zertifikat.ZertifikatDetails;
import de.familienaudit.zertifikat.ZertifikatEintragen;
import de.familienaudit.zertifikat.ZertifikatService;
import de.familienaudit.zertifikat.ZertifikatspflegeService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** The services of the slice zertifikat, and a certificate with a claim in each Kommune. */
@Dependent
class ZertifikatAufrufe implements Dienstbuch, Weltteil {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 31);
    private static final AngabeFesthalten ANGABE = AngabeFesthalten.ausDokument("01.03.2021", "Vorlage", "", "");

    @Inject
    private ZertifikatspflegeService pflege;

    @Inject
    private ZertifikatService zertifikate;

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(ZertifikatService.class).ohneObjekt("blatt", TAG).ohneObjekt("auskunft", TAG);
        alle.dienst(SiegeleinstellungService.class)
                .ohneObjekt("einstellung")
                .ohneObjekt("fuerDenDruck")
                .ohneObjekt("veroeffentlichen", new Siegeleinstellung("erfunden-x", false, false, 0));
        alle.dienst(SiegelfrageService.class).ohneObjekt("frage", "gibt-es-nicht", TAG, true);
        alle.dienst(ZertifikatspflegeService.class)
                .ohneObjekt("eintragen", neu("01.01.2030", "31.12.2032"))
                .mitObjekt("angabeFesthalten", o -> args(o.id("zertifikat"), 0, "BEGINN", ANGABE))
                .mitObjekt("angabeBestimmen", o -> args(o.id("zertifikat"), 0, o.id("angabe"), "Grund"))
                .mitObjekt("angabeZuruecknehmen", o -> args(o.id("zertifikat"), 0, o.id("angabe"), "Grund"))
                .mitObjekt("anerkennen", o -> args(o.id("zertifikat"), 0, TAG, "Bescheid"))
                .mitObjekt(
                        "beenden",
                        o -> args(new ZertifikatBeenden(o.id("zertifikat"), 0, "ENTZOGEN", TAG, "Verein", "Brief")));
    }

    @Override
    public void baue(Akteur projektleitung, Map<String, Long> ids) {
        long id = pflege.eintragen(neu("01.03.2021", "29.02.2024"));
        ZertifikatDetails details = zertifikate.blatt(null).zertifikate().get(0);
        ids.put("zertifikat", id);
        ids.put("angabe", details.angaben().get(0).id());
    }

    private static ZertifikatEintragen neu(String beginn, String ende) {
        return new ZertifikatEintragen(
                "GRUNDZERTIFIKAT",
                TAG,
                "",
                null,
                "",
                null,
                AngabeFesthalten.ausDokument(beginn, "Vorlage", "", ""),
                AngabeFesthalten.ausDokument(ende, "Vorlage", "", ""),
                new ZertifikatEintragen.Nacherfasst(true, "Akte", "Probe"));
    }
}
