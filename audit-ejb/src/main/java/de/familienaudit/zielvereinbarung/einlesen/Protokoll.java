package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;

/** Collects the remarks while a document is read. */
final class Protokoll {

    private final List<Bemerkung> bemerkungen = new ArrayList<>();

    void add(Bemerkung.Code code, String ort, String... werte) {
        bemerkungen.add(new Bemerkung(code, ort, List.of(werte)));
    }

    /** What the cleaning of a line did. */
    void addReinigung(SaubereZeile zeile, String nummer) {
        if (zeile.markupEntfernt()) {
            add(Bemerkung.Code.MARKUP_ENTFERNT, zeile.ort(), nummer, zeile.label());
        }
        for (Trennstriche.Fund fund : zeile.verbunden()) {
            add(Bemerkung.Code.TRENNSTRICH_VERBUNDEN, zeile.ort(), nummer, fund.vorher(), fund.nachher());
        }
    }

    void addUnbekannt(SaubereZeile zeile, String nummer) {
        add(Bemerkung.Code.ZEILE_UNBEKANNT, zeile.ort(), nummer, zeile.label(), zeile.wert());
    }

    List<Bemerkung> bemerkungen() {
        return bemerkungen;
    }
}
