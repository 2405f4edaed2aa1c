package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules: builds Handlungsfelder, Ziele and Massnahmen line by line, in document order. */
final class GliederungParser {

    private static final Pattern LABEL_MIT_DOPPELPUNKT =
            Pattern.compile("(?<label>[^:\\n]{3,80}?)\\s?:\\s*(?<wert>.*)", Pattern.DOTALL);

    private final Protokoll protokoll;
    /** Every number that has a heading somewhere in the document. */
    private final Set<String> koepfe;

    private final Set<String> gesehen = new HashSet<>();
    private final List<HandlungsfeldBuilder> felder = new ArrayList<>();
    private HandlungsfeldBuilder feld;
    private ZielBuilder ziel;
    /** The Ziel or Massnahme whose rows are being read, null after the heading of a Handlungsfeld. */
    private FeldCollector offen;

    GliederungParser(Protokoll protokoll, Set<String> koepfe) {
        this.protokoll = protokoll;
        this.koepfe = koepfe;
    }

    void addTrennlinie(SaubereZeile zeile) {
        protokoll.add(Code.TRENNLINIE_UEBERSPRUNGEN, zeile.ort(), nummer());
    }

    /** @param direktDarunter no blank line or rule stands between the line before and this one (text files) */
    void add(SaubereZeile zeile, boolean direktDarunter) {
        Optional<Kopf> kopf = Kopf.von(zeile);
        if (kopf.isPresent()) {
            beginne(kopf.get(), zeile);
            if (direktDarunter) {
                protokoll.add(Code.LEERZEILE_FEHLT, zeile.ort(), nummer());
            }
        } else if (zeile.isAbsatz()) {
            addAbsatz(zeile, direktDarunter);
        } else {
            addReihe(zeile);
        }
    }

    List<GelesenesHandlungsfeld> ergebnis() {
        schliesse();
        return felder.stream().map(HandlungsfeldBuilder::build).toList();
    }

    private String nummer() {
        return offen != null
                ? offen.nummer().text()
                : feld != null ? feld.nummer().text() : "";
    }

    private void beginne(Kopf kopf, SaubereZeile zeile) {
        schliesse();
        switch (kopf.art()) {
            case HANDLUNGSFELD -> beginneFeld(kopf, zeile);
            case ZIEL -> beginneZiel(kopf, zeile);
            case MASSNAHME -> beginneMassnahme(kopf, zeile);
        }
        protokoll.addReinigung(zeile, nummer());
    }

    private void schliesse() {
        if (offen != null) {
            offen.pruefe();
        }
        offen = null;
    }

    private void beginneFeld(Kopf kopf, SaubereZeile zeile) {
        ziel = null;
        Optional<HandlungsfeldBuilder> gleiches = felder.stream()
                .filter(f -> f.nummer().teile().equals(kopf.nummer().teile()))
                .findFirst();
        pruefeNummer(kopf, zeile.ort());
        feld = gleiches.orElseGet(() -> neuesFeld(kopf.nummer(), zeile.ort()));
        if (gleiches.isEmpty() && !kopf.rest().isEmpty()) {
            feld.setTitel(kopf.rest());
        }
    }

    private HandlungsfeldBuilder neuesFeld(Nummer nummer, String ort) {
        HandlungsfeldBuilder neu = new HandlungsfeldBuilder(nummer, ort);
        felder.add(neu);
        return neu;
    }

    private void beginneZiel(Kopf kopf, SaubereZeile zeile) {
        Nummer nummer = kopf.nummer();
        if (feld == null || (nummer.teil(0) != feld.nummer().teil(0) && !nummer.isUnlesbar())) {
            if (feld != null && koepfe.contains(nummer.oberhalb())) {
                protokoll.add(
                        Code.NUMMER_PASST_NICHT,
                        zeile.ort(),
                        nummer.text(),
                        feld.nummer().text());
            } else {
                protokoll.add(Code.ZIEL_OHNE_HANDLUNGSFELD, zeile.ort(), nummer.text());
                feld = neuesFeld(Nummer.von(nummer.oberhalb()), zeile.ort());
            }
        }
        pruefeNummer(kopf, zeile.ort());
        ziel = new ZielBuilder(new FeldCollector(nummer, kopf.rest(), zeile.ort(), Feld.EINES_ZIELS, protokoll));
        feld.add(ziel);
        offen = ziel.felder();
    }

    private void beginneMassnahme(Kopf kopf, SaubereZeile zeile) {
        Nummer nummer = kopf.nummer();
        String oberhalb = nummer.oberhalb();
        if (ziel == null || (!oberhalb.equals(ziel.felder().nummer().text()) && !nummer.isUnlesbar())) {
            if (ziel != null && koepfe.contains(oberhalb)) {
                protokoll.add(
                        Code.NUMMER_PASST_NICHT,
                        zeile.ort(),
                        nummer.text(),
                        ziel.felder().nummer().text());
            } else {
                protokoll.add(Code.MASSNAHME_OHNE_ZIEL, zeile.ort(), nummer.text());
                ersatzZiel(Nummer.von(oberhalb), zeile.ort());
            }
        }
        pruefeNummer(kopf, zeile.ort());
        offen = new FeldCollector(nummer, kopf.rest(), zeile.ort(), Feld.EINER_MASSNAHME, protokoll);
        ziel.add(offen);
    }

    /** A Ziel without a text, so that its Massnahmen have a place; unlike a real one it is not checked for its rows. */
    private void ersatzZiel(Nummer nummer, String ort) {
        if (feld == null || feld.nummer().teil(0) != nummer.teil(0)) {
            protokoll.add(Code.ZIEL_OHNE_HANDLUNGSFELD, ort, nummer.text());
            feld = felder.stream()
                    .filter(f -> f.nummer().teil(0) == nummer.teil(0))
                    .findFirst()
                    .orElseGet(() -> neuesFeld(Nummer.von(nummer.oberhalb()), ort));
        }
        ziel = new ZielBuilder(new FeldCollector(nummer, "", ort, Set.of(), protokoll));
        feld.add(ziel);
    }

    private void pruefeNummer(Kopf kopf, String ort) {
        Nummer nummer = kopf.nummer();
        if (nummer.isUnlesbar()) {
            protokoll.add(Code.NUMMER_FEHLT, ort, nummer.wortlaut(), kopf.rest());
            return;
        }
        if (nummer.hatSchlusspunkt()) {
            protokoll.add(Code.NUMMER_MIT_PUNKT, ort, nummer.text());
        }
        if (!gesehen.add(nummer.text())) {
            protokoll.add(Code.NUMMER_DOPPELT, ort, nummer.text(), kopf.rest());
        }
    }

    private void addAbsatz(SaubereZeile zeile, boolean direktDarunter) {
        Matcher m = LABEL_MIT_DOPPELPUNKT.matcher(zeile.wert());
        if (offen != null
                && m.matches()
                && Feld.genau(m.group("label")).filter(offen::fehltNoch).isPresent()) {
            addReihe(new SaubereZeile(
                    zeile.ort(), m.group("label"), m.group("wert"), false, zeile.markupEntfernt(), zeile.verbunden()));
            return;
        }
        protokoll.addReinigung(zeile, nummer());
        if (offen == null && feld != null && feld.addAbsatz(zeile, protokoll)) {
            return;
        }
        if (offen != null && direktDarunter) {
            offen.setzeFort(zeile.wert());
        } else {
            protokoll.addUnbekannt(zeile, nummer());
        }
    }

    private void addReihe(SaubereZeile zeile) {
        protokoll.addReinigung(zeile, nummer());
        Optional<Feld> art = Feld.von(zeile.label());
        if (offen == null || art.isEmpty() || !offen.add(art.get(), zeile)) {
            protokoll.addUnbekannt(zeile, nummer());
        }
    }
}
