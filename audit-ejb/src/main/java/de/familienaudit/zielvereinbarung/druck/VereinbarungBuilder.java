package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.Abschnitt;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.Erklaerung;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.FeldTeil;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.MassnahmeTeil;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsinhalt.ZielTeil;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zugang.kommune.Kommunenname;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

/** Puts the words of a Fassung into the order and under the names of the original document (rules ). */
final class VereinbarungBuilder {

    private final Wortlaut wortlaut;
    private final FassungDetails fassung;
    private final FassungKopf kopf;
    private final Kommunenname kommune;

    VereinbarungBuilder(Wortlaut wortlaut, Kommunenname kommune) {
        this.wortlaut = wortlaut;
        this.fassung = wortlaut.fassung();
        this.kopf = fassung.kopf();
        this.kommune = kommune;
    }

    /** @param feld id of the place of the electronic signature, empty for lines to sign on paper */
    Vereinbarungsinhalt inhalt(Plantafel plan, String feld, boolean beispiel) {
        String titel = fassung.vorspann().titel().isBlank()
                ? kopf.titel()
                : fassung.vorspann().titel();
        return new Vereinbarungsinhalt(
                kommune.name(),
                titel,
                stand(),
                beispiel ? Druckworte.wort("vermerk.beispiel") : vermerk(),
                angaben(),
                vorspann(),
                wortlaut.felder().stream().map(VereinbarungBuilder::feld).toList(),
                plan,
                new Erklaerung(
                        Druckworte.wort(kommune.istLandkreis() ? "erklaerung.landkreis" : "erklaerung.gemeinde"),
                        Druckworte.wort("erklaerung.text", Druckworte.wort("fassung", kopf.nummer())),
                        feld));
    }

    private String stand() {
        return Druckworte.wort("fassung", kopf.nummer()) + ", " + Druckworte.wort("status." + kopf.status());
    }

    private String vermerk() {
        try {
            return Druckworte.wort("vermerk." + kopf.status());
        } catch (MissingResourceException decided) {
            return "";
        }
    }

    private List<Angabe> angaben() {
        List<Angabe> angaben = new ArrayList<>();
        wenn(angaben, "kommune", kommune.name());
        wenn(angaben, "laufzeit", laufzeit());
        wenn(angaben, "projektleitung", fassung.vorspann().projektleitung());
        wenn(angaben, "auditorin", fassung.vorspann().auditorin());
        wenn(
                angaben,
                "protokolldatum",
                Vereinbarungsinhalt.datum(fassung.vorspann().protokolldatum()));
        wenn(angaben, "stand", stand());
        fassung.ereignisse().stream()
                .filter(e -> "BESCHLOSSEN".equals(e.was()) && !e.ersetzt())
                .forEach(e -> wenn(angaben, "beschluss", beschluss(e)));
        wenn(angaben, "fassung.grund", fassung.herkunft().grund());
        return angaben;
    }

    private static String beschluss(FassungDetails.Ereignis e) {
        String tag = Vereinbarungsinhalt.datum(e.datum());
        String wo = e.vorlage() == null || e.vorlage().nummer() == null
                ? e.beleg().quelle()
                : Druckworte.wort("beschluss.vorlage", e.vorlage().nummer());
        return wo.isBlank() ? tag : Druckworte.wort("beschluss.am", tag, wo);
    }

    private String laufzeit() {
        String von = Vereinbarungsinhalt.datum(kopf.laufzeitVon());
        String bis = Vereinbarungsinhalt.datum(kopf.laufzeitBis());
        if (von.isEmpty()) {
            return bis.isEmpty() ? "" : Druckworte.wort("laufzeit.bis", bis);
        }
        return bis.isEmpty() ? Druckworte.wort("laufzeit.ab", von) : Druckworte.wort("laufzeit.von_bis", von, bis);
    }

    private List<Abschnitt> vorspann() {
        List<Abschnitt> teile = new ArrayList<>();
        abschnitt(teile, "gesamtziel", fassung.vorspann().gesamtziel(), List.of());
        abschnitt(teile, "vision", "", fassung.vorspann().visionspunkte());
        abschnitt(teile, "familie", fassung.vorspann().definitionFamilie(), List.of());
        abschnitt(teile, "senioren", fassung.vorspann().definitionSenioren(), List.of());
        abschnitt(teile, "ziel_des_audits", fassung.vorspann().zielDesAudits(), List.of());
        return teile;
    }

    private static void abschnitt(List<Abschnitt> teile, String name, String text, List<String> punkte) {
        List<String> absaetze =
                text.lines().map(String::strip).filter(z -> !z.isEmpty()).toList();
        if (!absaetze.isEmpty() || !punkte.isEmpty()) {
            teile.add(new Abschnitt(Druckworte.wort(name), absaetze, punkte));
        }
    }

    private static FeldTeil feld(Fassungstext.Feld feld) {
        return new FeldTeil(
                Druckworte.wort("handlungsfeld", feld.nummer(), feld.titel()),
                feld.untertitel(),
                feld.ziele().stream().map(VereinbarungBuilder::ziel).toList());
    }

    private static ZielTeil ziel(Fassungstext.Zielteil z) {
        return new ZielTeil(
                Druckworte.wort("ziel", z.nummer()) + ": " + z.worte().text(),
                List.of(
                        immer("indikator", z.worte().indikator()),
                        immer("zielquelle", z.worte().zielquelle())),
                z.massnahmen().stream().map(VereinbarungBuilder::massnahme).toList());
    }

    private static MassnahmeTeil massnahme(Fassungsinhalt.Eintrag m) {
        Vereinbart worte = m.text();
        List<Angabe> angaben = new ArrayList<>();
        angaben.add(immer("indikator", worte.indikator()));
        angaben.add(immer("zielgruppe", worte.zielgruppe()));
        angaben.add(immer("kosten", worte.kosten()));
        angaben.add(immer("verantwortlich", worte.verantwortlich()));
        wenn(angaben, "federfuehrung", m.federfuehrung());
        angaben.add(immer("beginn", worte.beginn().wortlaut()));
        angaben.add(immer("ende", worte.ende().wortlaut()));
        angaben.add(immer("kommunikation", worte.kommunikation()));
        wenn(angaben, "anlagen", String.join("\n", m.anlagen()));
        wenn(angaben, "baut_auf", String.join(", ", m.abhaengigkeiten()));
        return new MassnahmeTeil(Druckworte.wort("massnahme", m.nummer().toString()), worte.titel(), angaben);
    }

    private static Angabe immer(String name, String wert) {
        return Angabe.immer(Druckworte.wort(name), wert);
    }

    private static void wenn(List<Angabe> angaben, String name, String wert) {
        if (wert != null && !wert.isBlank()) {
            angaben.add(new Angabe(Druckworte.wort(name), wert.strip()));
        }
    }
}
