package de.familienaudit.zielvereinbarung.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.dokument.druck.Pruefstelle;
import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.druck.Zeitplandruck;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zielvereinbarung.massnahme.Zeitplan;
import de.familienaudit.zielvereinbarung.massnahme.ZeitplanBuilder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The plan prints on A4 and A3 with states in words, today's line and a legend; PDF/A-3A and PDF/UA-1")
class ZeitplandruckTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 5, 1);
    private static final float MM = 72 / 25.4f;

    @ParameterizedTest
    @EnumSource(names = {"A4_QUER", "A3_QUER"})
    void prints(Seitenformat format) throws IOException {
        byte[] pdf = new Zeitplandruck("Kyffhäuserkreis", plan(), HEUTE, Beispielwortlaut.JETZT).pdf(format);
        Pruefstelle.pruefe("zeitplan-" + format, pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            assertThat(doc.getPage(0).getMediaBox().getWidth() / MM)
                    .isBetween(
                            format == Seitenformat.A3_QUER ? 419f : 296f, format == Seitenformat.A3_QUER ? 421f : 298f);
            assertThat(new PDFTextStripper().getText(doc).replaceAll("\\s+", " "))
                    .contains("Fassung 1, Stand 01.05.2022", "Handlungsfeld 1", "Ziel 1.1", "1.1.1 Landesmittel")
                    .contains("geplant, überfällig", "in Umsetzung", "baut auf 3.2.2", "heute")
                    .contains("Auswahl: 54 von 60 Maßnahmen", "6.3.1");
        }
    }

    private static Zeitplan plan() {
        List<Zeitplan.Zeile> zeilen = new ArrayList<>();
        Zeitachse achse = Zeitachse.von(LocalDate.of(2017, 1, 1), LocalDate.of(2023, 12, 31), HEUTE);
        List<MassnahmeZeile> massnahmen = new ArrayList<>();
        Wortlaut wortlaut = Beispielwortlaut.beispiel(Fassungsstatus.IN_KRAFT);
        for (Zeitplan.Zeile z :
                Fassungsplan.aus(wortlaut, Beispielwortlaut.BAUT_AUF, HEUTE).zeilen()) {
            if ("MASSNAHME".equals(z.art())) {
                massnahmen.add(mitStand(z.massnahme(), massnahmen.size()));
            }
        }
        zeilen.addAll(new ZeitplanBuilder(achse, Beispielwortlaut.BAUT_AUF).zeilen(massnahmen, true));
        MassnahmenListe liste = new MassnahmenListe(
                wortlaut.fassung().kopf(), new Seite<>(massnahmen, 54, 1, 100), 6, 19, 60, 0, List.of(), List.of());
        return new Zeitplan(liste, achse, achse.beginn(HEUTE), zeilen);
    }

    private static MassnahmeZeile mitStand(MassnahmeZeile m, int i) {
        Massnahmenstatus[] alle = Massnahmenstatus.values();
        return new MassnahmeZeile(
                m.id(),
                m.nummer(),
                m.handlungsfeldNr(),
                m.handlungsfeldTitel(),
                m.zielId(),
                m.zielNr(),
                m.zielText(),
                m.titel(),
                m.federfuehrung(),
                0,
                m.beginn(),
                m.ende(),
                m.endeBis(),
                m.zeitraum(),
                alle[i % alle.length].name(),
                i % 12 == 0 ? List.of(Saeumnis.UEBERFAELLIG.name()) : List.of(),
                null,
                MassnahmeZeile.Zusatz.KEINER);
    }
}
