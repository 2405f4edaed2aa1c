package de.familienaudit.zielvereinbarung.druck;

import java.time.LocalDate;
import java.util.List;

/**
 * The document of one Fassung: everything that stands in it, in its order, the same for PDF and Word.
 *
 * @param kommune name of the Kommune
 * @param titel title of the document
 * @param stand which Fassung it is and how far it has come, in one line
 * @param vermerk what must not be overlooked, for example that it is a draft; empty for none
 * @param angaben particulars of the front page
 * @param vorspann front matter in its order
 * @param felder Handlungsfelder
 * @param plan the agreed times, null when no measure has any
 * @param erklaerung the declaration at the end
 */
public record Vereinbarungsinhalt(
        String kommune,
        String titel,
        String stand,
        String vermerk,
        List<Angabe> angaben,
        List<Abschnitt> vorspann,
        List<FeldTeil> felder,
        Plantafel plan,
        Erklaerung erklaerung) {

    /** A part of the front matter; paragraphs, then numbered points; either may be empty. */
    public record Abschnitt(String titel, List<String> absaetze, List<String> punkte) {
        public boolean hatPunkte() {
            return !punkte.isEmpty();
        }
    }

    /** A Handlungsfeld; the subtitle may be empty. */
    public record FeldTeil(String titel, String untertitel, List<ZielTeil> ziele) {}

    /** A Ziel with its particulars and measures. */
    public record ZielTeil(String titel, List<Angabe> angaben, List<MassnahmeTeil> massnahmen) {}

    /** A measure: one table of particulars. */
    public record MassnahmeTeil(String nummer, String titel, List<Angabe> angaben) {}

    /**
     * The declaration of the head of the administration.
     *
     * @param titel head of the page
     * @param text what is declared
     * @param feld id of the place of the electronic signature, empty for lines to sign on paper
     */
    public record Erklaerung(String titel, String text, String feld) {
        public boolean elektronisch() {
            return !feld.isEmpty();
        }
    }

    /** Head of the page of the plan. */
    public String plantitel() {
        return Druckworte.wort("plan");
    }

    /** A day in German, {@code 10.06.2020}; empty for none. */
    static String datum(LocalDate tag) {
        return tag == null ? "" : Druckworte.TAG.format(tag);
    }
}
