package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testkommune;
import de.familienaudit.zielvereinbarung.DokumentHochladen;
import de.familienaudit.zielvereinbarung.FassungNacherfassen;
import de.familienaudit.zielvereinbarung.FassungService;
import de.familienaudit.zielvereinbarung.FortschrittMelden;
import de.familienaudit.zielvereinbarung.FortschrittService;
import de.familienaudit.zielvereinbarung.ImportService;
import de.familienaudit.zielvereinbarung.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.MassnahmenService;
import de.familienaudit.zielvereinbarung.UebersichtService;
import de.familienaudit.zielvereinbarung.ZeitplanService;
import java.nio.charset.StandardCharsets;

/** The services of the slice zielvereinbarung. */
final class ZielvereinbarungAufrufe {

    private ZielvereinbarungAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(MassnahmenService.class)
                .mitObjekt("liste", o -> args(filter(o)))
                .mitObjekt("alle", o -> args(filter(o)))
                .mitObjekt("details", o -> args(o.id("massnahme"), null))
                .mitObjekt(
                        "kommentieren",
                        o -> args(Befehl.von(MassnahmeKommentieren.class, "massnahmeId", o.id("massnahme"))));
        alle.dienst(FortschrittService.class)
                .mitObjekt(
                        "melden",
                        o -> args(Befehl.von(
                                FortschrittMelden.class,
                                "massnahmeId",
                                o.id("massnahme"),
                                "status",
                                "IN_UMSETZUNG",
                                "neuesEnde",
                                "",
                                "jahr",
                                null,
                                "jahrErfuellt",
                                null)));
        alle.dienst(FassungService.class)
                .mitObjekt("details", o -> args(o.id("fassung")))
                .mitObjekt(
                        "nacherfassen",
                        o -> args(Befehl.von(
                                FassungNacherfassen.class, "fassungId", o.id("fassung"), "status", "ABGELOEST")));
        alle.dienst(UebersichtService.class).ohneObjekt("uebersicht");
        alle.dienst(ZeitplanService.class).mitObjekt("zeitplan", o -> args(filter(o)));
        alle.dienst(ImportService.class)
                .ohneObjekt(
                        "hochladen",
                        new DokumentHochladen("test.txt", Testkommune.DOKUMENT.getBytes(StandardCharsets.UTF_8)))
                .mitObjekt("vorschau", o -> args(o.id("importdatei"), null))
                .mitObjekt(
                        "uebernehmen",
                        o -> args(Befehl.von(
                                ImportUebernehmen.class,
                                "importId",
                                o.id("importdatei"),
                                "zielvereinbarungId",
                                null,
                                "verglichen",
                                null)))
                .uebergeht("verwerfen", o -> args(o.id("importdatei")));
    }

    private static MassnahmenFilter filter(Objekte o) {
        return new MassnahmenFilter(o.id("fassung"), null, null, null, null, null, false, null, false, 1);
    }
}
