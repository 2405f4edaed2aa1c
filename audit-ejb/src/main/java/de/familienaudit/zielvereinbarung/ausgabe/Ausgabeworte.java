package de.familienaudit.zielvereinbarung.ausgabe;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsausgabe;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import de.familienaudit.zielvereinbarung.fassung.Fassungsempfang;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Says in the words of the exchange format what a Fassung says, and hands it on piece by piece. */
final class Ausgabeworte implements Fassungsempfang {

    private final Vereinbarungsausgabe ausgabe;

    Ausgabeworte(Vereinbarungsausgabe ausgabe) {
        this.ausgabe = ausgabe;
    }

    @Override
    public void feld(int nummer, String titel, String untertitel) {
        try {
            ausgabe.feld(nummer, titel.strip(), untertitel.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void ziel(Fassungstext.Zielteil z) {
        try {
            ausgabe.ziel(new Vereinbarungsdaten.Ziel(
                    z.nummer(),
                    z.worte().text().strip(),
                    z.worte().indikator().strip(),
                    z.worte().zielquelle().strip(),
                    z.abhaengigkeiten(),
                    z.massnahmen().stream().map(Ausgabeworte::massnahme).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without white space around the texts. */
    static Vorspanntext vorspann(Vorspanntext v) {
        return new Vorspanntext(
                v.titel().strip(),
                v.projektleitung().strip(),
                v.auditorin().strip(),
                v.protokolldatum(),
                v.gesamtziel().strip(),
                v.visionspunkte().stream().map(String::strip).toList(),
                v.definitionFamilie().strip(),
                v.definitionSenioren().strip(),
                v.zielDesAudits().strip());
    }

    private static Vereinbarungsdaten.Massnahme massnahme(Fassungsinhalt.Eintrag m) {
        Vereinbart v = m.text();
        return new Vereinbarungsdaten.Massnahme(
                m.nummer().toString(),
                new Vereinbarungsdaten.Worte(
                        v.titel().strip(),
                        v.indikator().strip(),
                        v.zielgruppe().strip(),
                        v.kosten().strip(),
                        v.verantwortlich().strip(),
                        v.kommunikation().strip()),
                m.federfuehrung(),
                m.stellen(),
                zeit(v.beginn()),
                zeit(v.ende()),
                m.anlagen(),
                m.abhaengigkeiten());
    }

    private static Vereinbarungsdaten.Zeit zeit(Zeitangabe z) {
        return new Vereinbarungsdaten.Zeit(
                z.wortlaut(), z.von().orElse(null), z.bis().orElse(null));
    }
}
