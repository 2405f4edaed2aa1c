package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testkommune;
import de.familienaudit.shared.vergleich.Feldvergleich;
import de.familienaudit.zielvereinbarung.aufnahme.DokumentHochladen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.ausgabe.Ausgabeformat;
import de.familienaudit.zielvereinbarung.ausgabe.FassungAusgabeService;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfSucheService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZieleService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.MassnahmeBearbeiten;
import de.familienaudit.zielvereinbarung.entwurf.SammelAendern;
import de.familienaudit.zielvereinbarung.entwurf.SammelaenderungService;
import de.familienaudit.zielvereinbarung.entwurf.VereinbarungAnlegen;
import de.familienaudit.zielvereinbarung.entwurf.VorspannAngaben;
import de.familienaudit.zielvereinbarung.entwurf.ZielBearbeiten;
import de.familienaudit.zielvereinbarung.erklaerung.ErklaerungService;
import de.familienaudit.zielvereinbarung.fassung.FassungNacherfassen;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.fassung.VereinbarungsstandService;
import de.familienaudit.zielvereinbarung.fassung.Vergleich;
import de.familienaudit.zielvereinbarung.fassung.VergleichService;
import de.familienaudit.zielvereinbarung.fassung.Vergleichsempfang;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.MeldungZuruecknehmen;
import de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungLesenService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlFestlegen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlService;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertBerichtigen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertEintragen;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlWertService;
import de.familienaudit.zielvereinbarung.massnahme.FilterService;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtService;
import de.familienaudit.zielvereinbarung.massnahme.Zeitausschnitt;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeEntscheiden;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeLesenService;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The services of the slice zielvereinbarung. */
@Dependent
class ZielvereinbarungAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(VereinbarungsstandService.class).ohneObjekt("stand").ohneObjekt("tage");
        alle.dienst(MassnahmenService.class)
                .mitObjekt("liste", o -> args(filter(o)))
                .mitObjekt("alle", o -> args(filter(o)))
                .mitObjekt("ausgeben", o -> args(filter(o), (Consumer<MassnahmeZeile>) zeile -> {}))
                .mitObjekt("ganz", o -> args(filter(o)))
                .mitObjekt("details", o -> args(o.id("massnahme"), null));
        alle.dienst(KommentarService.class)
                .ohneObjekt("erwaehnbare")
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
                                null)))
                .mitObjekt("zuruecknehmen", o -> args(new MeldungZuruecknehmen(o.id("massnahme"), 1, 0, "Grund")));
        alle.dienst(SammelmeldungLesenService.class)
                .ohneObjekt("liste", MassnahmenFilter.ALLE)
                .uebergeht("aktuelle", o -> args(List.of(o.id("massnahme"))));
        alle.dienst(FilterService.class)
                .ohneObjekt("eigene")
                .ohneObjekt("speichern", "Wichtig", "achtung=STILL")
                .mitObjekt("umbenennen", o -> args(o.id("filter"), "Anders"))
                .mitObjekt("loeschen", o -> args(o.id("filter")));
        alle.dienst(FassungService.class)
                .mitObjekt("details", o -> args(o.id("fassung")))
                .mitObjekt("schritte", o -> args(o.id("fassung")))
                .mitObjekt(
                        "nacherfassen",
                        o -> args(Befehl.von(
                                FassungNacherfassen.class, "fassungId", o.id("fassung"), "status", "ABGELOEST")));
        alle.dienst(ErklaerungService.class).mitObjekt("zurUnterschriftGeben", o -> args(o.id("fassung"), 1));
        alle.dienst(FortschreibungService.class)
                .mitObjekt("beginnen", o -> args(new EntwurfBeginnen(o.id("fassung"), "Workshop")))
                .mitObjekt("verwerfen", o -> args(o.id("fassung"), 1, "Grund"))
                .ohneObjekt(
                        "anlegen",
                        new VereinbarungAnlegen(
                                "Neu", null, null, new VorspannAngaben("", "", "", null, "", "", "", "", "")));
        alle.dienst(EntwurfLesenService.class)
                .mitObjekt("uebersicht", o -> args(o.id("fassung"), null, 1))
                .mitObjekt("massnahme", o -> args(o.id("fassung"), o.id("massnahme")))
                .mitObjekt("neueMassnahme", o -> args(o.id("fassung"), 1L, null))
                .mitObjekt("ziel", o -> args(o.id("fassung"), null, 1))
                .mitObjekt("vorspann", o -> args(o.id("fassung")))
                .ohneObjekt("verstehe", "31.12.2027");
        alle.dienst(EntwurfSucheService.class)
                .mitObjekt("massnahmen", o -> args(o.id("fassung"), "1.1"))
                .mitObjekt("ziele", o -> args(o.id("fassung"), "1"))
                .mitObjekt("gemeinteMassnahme", o -> args(o.id("fassung"), "1.1.1", "vorlage"))
                .mitObjekt("gemeintesZiel", o -> args(o.id("fassung"), "1.1", "ziel"));
        alle.dienst(EntwurfBearbeitenService.class)
                .mitObjekt(
                        "speichern",
                        o -> args(Befehl.von(
                                MassnahmeBearbeiten.class,
                                "fassungId",
                                o.id("fassung"),
                                "massnahmeId",
                                o.id("massnahme"))))
                .mitObjekt("verschieben", o -> args(o.id("fassung"), o.id("massnahme"), 1, 1L, ""))
                .mitObjekt("streichen", o -> args(o.id("fassung"), o.id("massnahme"), 1))
                .mitObjekt("zuruecknehmen", o -> args(o.id("fassung"), o.id("massnahme")));
        alle.dienst(EntwurfZieleService.class)
                .mitObjekt(
                        "speichern",
                        o -> args(Befehl.von(ZielBearbeiten.class, "fassungId", o.id("fassung"), "zielId", null)))
                .mitObjekt("streichen", o -> args(o.id("fassung"), 1L, 1))
                .mitObjekt(
                        "vorspannSpeichern",
                        o -> args(o.id("fassung"), 1, new VorspannAngaben("", "", "", null, "", "", "", "", "")));
        alle.dienst(FassungsgangService.class)
                .mitObjekt("inKraftSetzen", o -> args(o.id("fassung"), 1))
                .mitObjekt("zurPruefungGeben", o -> args(o.id("fassung"), 1, ""))
                .mitObjekt("zurueckgeben", o -> args(o.id("fassung"), 1, "Grund"))
                .mitObjekt("pruefen", o -> args(o.id("fassung"), 1, "Gut."))
                .mitObjekt("geringfuegigInKraft", o -> args(o.id("fassung"), 1, "Grund"));
        alle.dienst(WortlautService.class)
                .mitObjekt("lesen", o -> args(o.id("fassung")))
                .mitObjekt("seite", o -> args(o.id("fassung"), 1));
        alle.dienst(FassungAusgabeService.class)
                .mitObjekt("ausgabe", o -> args(o.id("fassung"), Ausgabeformat.CSV))
                .mitObjekt("json", o -> args(o.id("fassung")));
        alle.dienst(KennzahlService.class)
                .mitObjekt("ziel", o -> args(o.id("ziel")))
                .mitObjekt("details", o -> args(o.id("kennzahl"), 1))
                .mitObjekt(
                        "festlegen",
                        o -> args(Befehl.von(KennzahlFestlegen.class, "zielId", o.id("ziel"), "kennzahlId", null)))
                .mitObjekt("beenden", o -> args(o.id("kennzahl"), 99, "Grund"));
        alle.dienst(KennzahlWertService.class)
                .mitObjekt(
                        "eintragen", o -> args(Befehl.von(KennzahlWertEintragen.class, "kennzahlId", o.id("kennzahl"))))
                .mitObjekt(
                        "berichtigen",
                        o -> args(Befehl.von(
                                KennzahlWertBerichtigen.class,
                                "kennzahlId",
                                o.id("kennzahl"),
                                "wertId",
                                o.id("kennzahlwert"))))
                .mitObjekt("vorschau", o -> args(o.id("kennzahl"), "2020;5;Bericht", ""))
                .mitObjekt("einfuegen", o -> args(o.id("kennzahl"), "2020;x;Bericht", ""));
        alle.dienst(UebersichtService.class).ohneObjekt("uebersicht");
        alle.dienst(VergleichService.class)
                .mitObjekt("vergleich", o -> args(o.id("fassung"), null, 1, 1))
                .mitObjekt("ausgeben", o -> args(o.id("fassung"), null, new LeererVergleichsempfang()));
        alle.dienst(ZeitplanService.class).mitObjekt("zeitplan", o -> args(filter(o), Zeitausschnitt.ALLES));
        alle.dienst(UebernahmeLesenService.class)
                .mitObjekt("details", o -> args(o.id("fassung"), null, false, 1))
                .mitObjekt("staende", o -> args(o.id("fassung"), List.of(o.id("massnahme"))))
                .mitObjekt("neueZiele", o -> args(o.id("fassung"), List.of(o.id("massnahme"))));
        alle.dienst(UebernahmeService.class)
                .mitObjekt("beginnen", o -> args(o.id("fassung"), null))
                .mitObjekt(
                        "entscheiden",
                        o -> args(Befehl.von(
                                UebernahmeEntscheiden.class, "fassungId", o.id("fassung"), "art", "BEENDEN")))
                .mitObjekt("zuruecknehmen", o -> args(o.id("fassung"), List.of()))
                .mitObjekt("abbrechen", o -> args(o.id("fassung")))
                .mitObjekt("schliessen", o -> args(o.id("fassung"), 1, "Grund"));
        alle.dienst(SammelaenderungService.class)
                .mitObjekt("auswahl", o -> args(o.id("fassung"), null, null, 1))
                .mitObjekt("versionen", o -> args(o.id("fassung"), List.of(o.id("massnahme"))))
                .mitObjekt("vorschau", o -> args(Befehl.von(SammelAendern.class, "fassungId", o.id("fassung"))))
                .mitObjekt("aendern", o -> args(Befehl.von(SammelAendern.class, "fassungId", o.id("fassung"))));
        alle.dienst(ZeitplanService.class)
                .mitObjekt("zeitplan", o -> args(filter(o), Zeitausschnitt.ALLES))
                .mitObjekt("ganz", o -> args(filter(o)));
        alle.dienst(VereinbarungsdokumentService.class)
                .mitObjekt("dokument", o -> args(o.id("fassung")))
                .mitObjekt("zurUnterschrift", o -> args(o.id("fassung"), true))
                .mitObjekt("zeitplan", o -> args(filter(o)));
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

    /** Throws away what it is handed. */
    private static final class LeererVergleichsempfang implements Vergleichsempfang {

        @Override
        public void massnahme(Vergleich.Massnahme massnahme) {
            // who may not read never comes here
        }

        @Override
        public void ziel(Vergleich.Ziel ziel) {
            // neither
        }

        @Override
        public void vorspann(List<Feldvergleich> felder) {
            // neither
        }
    }
}
