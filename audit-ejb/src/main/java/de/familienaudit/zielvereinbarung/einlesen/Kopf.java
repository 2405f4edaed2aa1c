package de.familienaudit.zielvereinbarung.einlesen;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that begins a Handlungsfeld, a Ziel or a Massnahme.
 *
 * @param art what begins
 * @param nummer its number
 * @param rest title or text, empty when it follows in the next paragraph
 */
record Kopf(Art art, Nummer nummer, String rest) {

    enum Art {
        HANDLUNGSFELD("Handlungsfeld", "\\d{1,3}"),
        ZIEL("Ziel", "\\d{1,3}\\s?\\.\\s?\\d{1,3}(?:\\s?\\.(?!\\d))?"),
        MASSNAHME("Ma(?:ß|ss)nahme", "\\d{1,3}\\s?\\.\\s?\\d{1,3}\\s?\\.\\s?\\d{1,3}(?:\\s?\\.(?!\\d))?");

        private final Pattern ganz;
        private final Pattern ohneNummer;
        private final Pattern nummerImWert;

        Art(String wort, String nummer) {
            int schalter = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
            String ende = "(?!\\d|\\.\\d)(?<trenner>[\\s.:)–—-]*)(?<rest>.*)";
            ganz = Pattern.compile(wort + "\\s{1,3}(?:Nr\\.?\\s?)?(?<nummer>" + nummer + ")" + ende, schalter);
            ohneNummer = Pattern.compile(wort + "\\s?(?:Nr\\.?)?\\s?(?<nummer>[\\d.?xX…_ -]{0,20}):?", schalter);
            nummerImWert = Pattern.compile("(?<nummer>" + nummer + ")" + ende, schalter);
        }
    }

    private static final Pattern SEITENZAHL = Pattern.compile("\\d{1,3}$");
    private static final Pattern NUR_SEITE = Pattern.compile("[.…\\s]*\\d{1,3}");
    private static final int LAENGSTER_TITEL = 300;

    /** Finds the beginning of a section in a row or a paragraph. */
    static Optional<Kopf> von(SaubereZeile zeile) {
        for (Art art : Art.values()) {
            Optional<Kopf> kopf = zeile.isAbsatz() ? imAbsatz(art, zeile.wert()) : inReihe(art, zeile);
            if (kopf.isPresent()) {
                return kopf;
            }
        }
        return Optional.empty();
    }

    /** A line of a table of contents: looks like a heading and ends with the number of a page. */
    static boolean isInhaltsverzeichnis(SaubereZeile zeile) {
        if (zeile.isAbsatz()) {
            return endetMitSeite(zeile.wert()) && beginntWieKopf(zeile.wert(), false);
        }
        return NUR_SEITE.matcher(zeile.wert()).matches() && beginntWieKopf(zeile.label(), true);
    }

    /** Dots lead to a number of a page at the end. */
    private static boolean endetMitSeite(String text) {
        String davor =
                text.length() > LAENGSTER_TITEL ? "" : SEITENZAHL.matcher(text).replaceFirst("");
        return davor.length() < text.length()
                && (davor.stripTrailing().endsWith("...")
                        || davor.stripTrailing().endsWith("…"));
    }

    private static boolean beginntWieKopf(String text, boolean mitTitel) {
        for (Art art : Art.values()) {
            Matcher m = art.ganz.matcher(text);
            if (m.matches() && !(mitTitel && m.group("rest").isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Kopf> imAbsatz(Art art, String text) {
        Matcher m = art.ganz.matcher(text);
        if (!m.matches() || (art == Art.HANDLUNGSFELD && !isUeberschrift(m.group("trenner"), m.group("rest")))) {
            return Optional.empty();
        }
        return Optional.of(kopf(art, m, m.group("rest")));
    }

    /** {@code Handlungsfeld 4 wird gestärkt.} is a sentence, {@code Handlungsfeld 4: Beratung} is a heading. */
    private static boolean isUeberschrift(String trenner, String rest) {
        return rest.isEmpty()
                || !trenner.isBlank()
                || (!Character.isLowerCase(rest.charAt(0)) && !rest.endsWith(".") && rest.length() <= LAENGSTER_TITEL);
    }

    private static Optional<Kopf> inReihe(Art art, SaubereZeile zeile) {
        Matcher ganz = art.ganz.matcher(zeile.label());
        if (ganz.matches()) {
            String rest = ganz.group("rest");
            String trennung = rest.isEmpty() || zeile.wert().isEmpty() ? "" : "\n";
            return Optional.of(kopf(art, ganz, rest + trennung + zeile.wert()));
        }
        Matcher ohne = art.ohneNummer.matcher(zeile.label());
        if (!ohne.matches()) {
            return Optional.empty();
        }
        Matcher imWert = art.nummerImWert.matcher(zeile.wert());
        return Optional.of(
                imWert.matches()
                        ? kopf(art, imWert, imWert.group("rest"))
                        : new Kopf(
                                art, new Nummer(List.of(), ohne.group("nummer").strip()), zeile.wert()));
    }

    private static Kopf kopf(Art art, Matcher m, String rest) {
        return new Kopf(art, Nummer.von(m.group("nummer")), rest.strip());
    }
}
