package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line after cleaning: what the recogniser works on.
 *
 * @param ort place in the document
 * @param label one line of plain text, empty for a paragraph
 * @param wert plain text, may hold line breaks
 * @param labelGeteilt the label stood on several lines
 * @param markupEntfernt tags were taken out of label or value
 * @param verbunden hyphenations that were closed up
 */
record SaubereZeile(
        String ort,
        String label,
        String wert,
        boolean labelGeteilt,
        boolean markupEntfernt,
        List<Trennstriche.Fund> verbunden) {

    private static final int KUERZESTE_TRENNLINIE = 3;

    static SaubereZeile von(Zeile roh, TextCleaner reiniger) {
        TextCleaner.Ergebnis label = reiniger.reinige(roh.label());
        TextCleaner.Ergebnis wert = reiniger.reinige(roh.wert());
        String einzeilig =
                Trennstriche.verbinde(label.text().replace('\n', ' ')).text();
        return new SaubereZeile(
                roh.ort(),
                einzeilig,
                wert.text(),
                label.text().indexOf('\n') > 0,
                label.markupEntfernt() || wert.markupEntfernt(),
                wert.trennstriche().funde());
    }

    /** This label and value with those of the next line, because the label goes on there. */
    SaubereZeile mit(SaubereZeile naechste) {
        boolean absatz = isAbsatz();
        String labelHier = absatz ? wert : label;
        String labelDort = naechste.isAbsatz() ? naechste.wert : naechste.label;
        String wertDort = naechste.isAbsatz() ? "" : naechste.wert;
        String beide = absatz || wert.isEmpty() ? wertDort : wertDort.isEmpty() ? wert : wert + "\n" + wertDort;
        List<Trennstriche.Fund> funde = new ArrayList<>(verbunden);
        funde.addAll(naechste.verbunden);
        return new SaubereZeile(
                ort,
                Trennstriche.verbinde(labelHier + " " + labelDort).text(),
                beide,
                true,
                markupEntfernt || naechste.markupEntfernt,
                funde);
    }

    boolean isLeer() {
        return label.isEmpty() && wert.isEmpty();
    }

    boolean isAbsatz() {
        return label.isEmpty() && !wert.isEmpty();
    }

    /** A row of dashes that only draws a line. */
    boolean isTrennlinie() {
        String alles = label + wert;
        return alles.chars().allMatch(c -> "-–—=_+|:* \n".indexOf(c) >= 0)
                && alles.chars().filter(c -> "-–—=_".indexOf(c) >= 0).count() >= KUERZESTE_TRENNLINIE;
    }

    /** Label and value in one piece, to be shown to a person. */
    String text() {
        return String.join(
                ": ",
                Stream.of(label.replaceAll(":$", ""), wert)
                        .filter(t -> !t.isEmpty())
                        .toList());
    }
}
