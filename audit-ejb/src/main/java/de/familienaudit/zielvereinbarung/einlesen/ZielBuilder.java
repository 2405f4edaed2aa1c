package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;

/** A Ziel with its Massnahmen while the document is read. */
final class ZielBuilder {

    private final FeldCollector felder;
    private final List<FeldCollector> massnahmen = new ArrayList<>();

    ZielBuilder(FeldCollector felder) {
        this.felder = felder;
    }

    FeldCollector felder() {
        return felder;
    }

    void add(FeldCollector massnahme) {
        massnahmen.add(massnahme);
    }

    GelesenesZiel build() {
        return new GelesenesZiel(
                felder.nummer().teil(0),
                felder.nummer().teil(1),
                felder.titel(),
                felder.wert(Feld.INDIKATOR),
                felder.wert(Feld.ZIELQUELLE),
                felder.ort(),
                massnahmen.stream().map(ZielBuilder::massnahme).toList(),
                List.of());
    }

    private static GeleseneMassnahme massnahme(FeldCollector m) {
        return new GeleseneMassnahme(
                m.nummer().teil(0),
                m.nummer().teil(1),
                m.nummer().teil(2),
                m.nummer().wortlaut(),
                m.titel(),
                m.wert(Feld.INDIKATOR),
                m.wert(Feld.ZIELGRUPPE),
                m.wert(Feld.KOSTEN),
                m.wert(Feld.VERANTWORTLICH),
                StellenSplitter.teile(m.wert(Feld.VERANTWORTLICH)),
                m.wert(Feld.BEGINN),
                m.wert(Feld.ENDE),
                m.label(Feld.ENDE),
                m.wert(Feld.KOMMUNIKATION),
                m.ort(),
                Zusatz.KEINER);
    }
}
