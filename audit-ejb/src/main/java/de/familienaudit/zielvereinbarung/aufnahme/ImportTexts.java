package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.einlesen.Bemerkung;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import java.util.List;
import java.util.stream.Stream;

/** From what was read to the words of the domain; shared by the preview and by taking over. */
final class ImportTexts {

    private ImportTexts() {}

    static Vereinbart vereinbart(GeleseneMassnahme m) {
        return new Vereinbart(
                m.titel(),
                m.indikator(),
                m.zielgruppe(),
                m.kosten(),
                m.verantwortlich(),
                m.kommunikation(),
                beginn(m),
                ende(m));
    }

    /** Rule A-4: bounds of a file of our own count where the wording gives none. */
    static Zeitangabe beginn(GeleseneMassnahme m) {
        return Zeitangabe.eingegeben(
                m.beginn(), m.zusatz().beginnVon(), m.zusatz().beginnBis());
    }

    static Zeitangabe ende(GeleseneMassnahme m) {
        return Zeitangabe.eingegeben(m.ende(), m.zusatz().endeVon(), m.zusatz().endeBis());
    }

    /** Every party that a measure names, the accountable one among them, each once. */
    static List<String> genannte(GeleseneMassnahme m) {
        return Stream.concat(m.stellen().stream(), Stream.of(m.zusatz().federfuehrend()))
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
    }

    /** @throws de.familienaudit.shared.BusinessRuleException A-1.keine_nummer */
    static Massnahmennummer nummer(GeleseneMassnahme m) {
        return Massnahmennummer.of(m.handlungsfeld(), m.ziel(), m.nummer());
    }

    /** Numbers that stand twice or cannot be read: with them a document cannot be taken over (rule A-1). */
    static List<String> hindernisse(GeleseneVereinbarung gelesen) {
        Stream<String> doppelt = gelesen.bemerkungen(Bemerkung.Code.NUMMER_DOPPELT).stream()
                .map(b -> b.werte().get(0));
        Stream<String> ohne =
                gelesen.bemerkungen(Bemerkung.Code.NUMMER_FEHLT).stream().map(b -> String.join(" ", b.werte()));
        return Stream.concat(doppelt, ohne).distinct().toList();
    }
}
