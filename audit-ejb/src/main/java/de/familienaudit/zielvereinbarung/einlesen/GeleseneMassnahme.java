package de.familienaudit.zielvereinbarung.einlesen;

import java.util.List;

/**
 * Rules: one Massnahme as written. Texts are plain, paragraphs separated by line breaks, empty when absent.
 *
 * @param handlungsfeld first part of its own number, 0 when none is legible
 * @param ziel second part of its number
 * @param nummer third part of its number
 * @param nummerWortlaut the number as written, also with a trailing dot
 * @param titel what is to be done
 * @param indikator how its success is seen
 * @param zielgruppe whom it is for
 * @param kosten costs and resources
 * @param verantwortlich the agreed wording, unsplit
 * @param stellen that wording split into Stellen, see {@link StellenSplitter}
 * @param beginn time as written
 * @param ende time as written
 * @param endeLabel label of the end as written; the word {@code fortlaufend} in it says nothing about the value
 * @param kommunikation how it is made known
 * @param ort place of its first line
 * @param zusatz what only a file of the program itself says, never null
 */
public record GeleseneMassnahme(
        int handlungsfeld,
        int ziel,
        int nummer,
        String nummerWortlaut,
        String titel,
        String indikator,
        String zielgruppe,
        String kosten,
        String verantwortlich,
        List<String> stellen,
        String beginn,
        String ende,
        String endeLabel,
        String kommunikation,
        String ort,
        Zusatz zusatz) {

    public GeleseneMassnahme {
        stellen = List.copyOf(stellen);
    }
}
