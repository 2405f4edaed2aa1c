package de.familienaudit.zielvereinbarung.domain.kennzahl;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.shared.zeit.Stichtag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rule A-12: values pasted from a spreadsheet, one per line: time, value, source, separated by tabs or semicolons. Every
 * line is understood for itself; what is wrong is said per line.
 */
public final class Werteliste {

    /** Lines with something in them. */
    public static final int MAX_ZEILEN = 500;

    private static final int MAX_ZEICHEN = 100_000;
    private static final int SPALTEN = 3;
    private static final Pattern UEBERSCHRIFT = Pattern.compile(
            "(?:datum|zeit|zeitpunkt|zeitraum|stichtag|tag|jahr|monat|quartal)", Pattern.CASE_INSENSITIVE);

    /** What becomes of a line. */
    public enum Art {
        NEU,
        /** The very same value is there already: nothing to do. */
        VORHANDEN,
        /** The head of the table: nothing to do. */
        UEBERSCHRIFT,
        FEHLER
    }

    /**
     * One line.
     *
     * @param nummer its place in the text, from 1
     * @param text the line as pasted
     * @param stichtag null when not understood
     * @param zahl null when not understood
     * @param quelle its own source, or that of all lines
     * @param maengel what is wrong, empty unless FEHLER
     */
    public record Zeile(
            int nummer,
            String text,
            Art art,
            Stichtag stichtag,
            BigDecimal zahl,
            String quelle,
            List<Violation> maengel) {}

    private final Kennzahl kennzahl;
    private final Map<LocalDate, BigDecimal> vorhandene;
    private final LocalDate heute;
    private final Map<LocalDate, Integer> gesehen = new HashMap<>();

    private Werteliste(Kennzahl kennzahl, Map<LocalDate, BigDecimal> vorhandene, LocalDate heute) {
        this.kennzahl = kennzahl;
        this.vorhandene = vorhandene;
        this.heute = heute;
    }

    /**
     * Understands the pasted text.
     *
     * @param quelle source of the lines that name none, may be empty
     * @param vorhandene the values that count, by their day
     * @throws BusinessRuleException A-12.liste_leer, A-12.liste_zu_lang, form.zu_lang
     */
    public static List<Zeile> lies(
            Kennzahl kennzahl, String text, String quelle, Map<LocalDate, BigDecimal> vorhandene, LocalDate heute) {
        if (text.isBlank()) {
            throw new BusinessRuleException(Violation.at("liste", "A-12.liste_leer"));
        }
        if (text.length() > MAX_ZEICHEN) {
            throw new BusinessRuleException(Violation.zuLang("liste", text.length(), MAX_ZEICHEN));
        }
        Werteliste liste = new Werteliste(kennzahl, vorhandene, heute);
        List<Zeile> zeilen = new ArrayList<>();
        String[] roh = text.split("\\R", -1);
        for (int i = 0; i < roh.length; i++) {
            if (!roh[i].isBlank()) {
                zeilen.add(liste.zeile(i + 1, roh[i], quelle, zeilen.isEmpty()));
            }
        }
        if (zeilen.size() > MAX_ZEILEN) {
            throw new BusinessRuleException(Violation.at("liste", "A-12.liste_zu_lang", MAX_ZEILEN));
        }
        return zeilen;
    }

    private Zeile zeile(int nummer, String text, String quelleAller, boolean erste) {
        List<String> spalten = spalten(text);
        if (erste && UEBERSCHRIFT.matcher(spalten.get(0)).matches()) {
            return new Zeile(nummer, text, Art.UEBERSCHRIFT, null, null, "", List.of());
        }
        List<Violation> maengel = new ArrayList<>();
        if (spalten.size() < 2 || spalten.size() > SPALTEN) {
            maengel.add(Violation.at("liste", "A-12.spalten"));
            return new Zeile(nummer, text, Art.FEHLER, null, null, "", maengel);
        }
        String quelle = spalten.size() == SPALTEN ? spalten.get(2) : quelleAller.strip();
        Stichtag tag = BusinessRuleException.sammle(maengel, () -> Stichtag.parse("liste", spalten.get(0)));
        BigDecimal zahl = BusinessRuleException.sammle(
                maengel,
                () -> Dezimalzahl.parse(
                        "liste", spalten.get(1), kennzahl.definition().einheit()));
        if (tag != null && zahl != null) {
            maengel.addAll(Kennzahlwert.maengel(kennzahl, tag, zahl, quelle, heute));
            if (maengel.isEmpty()) {
                return verstanden(nummer, text, tag, zahl, quelle);
            }
        }
        return new Zeile(nummer, text, Art.FEHLER, tag, zahl, quelle, maengel);
    }

    /** Compares with the values that are there and with the lines before. */
    private Zeile verstanden(int nummer, String text, Stichtag tag, BigDecimal zahl, String quelle) {
        BigDecimal dort = vorhandene.get(tag.tag());
        Optional<Violation> mangel = Optional.empty();
        if (dort != null && dort.compareTo(zahl) != 0) {
            mangel = Optional.of(Violation.at("liste", "A-12.tag_belegt", tag.tag(), Dezimalzahl.schreibe(dort)));
        } else if (gesehen.containsKey(tag.tag())) {
            mangel = Optional.of(Violation.at("liste", "A-12.tag_doppelt", gesehen.get(tag.tag())));
        }
        gesehen.putIfAbsent(tag.tag(), nummer);
        Art art = mangel.isPresent() ? Art.FEHLER : dort == null ? Art.NEU : Art.VORHANDEN;
        return new Zeile(nummer, text, art, tag, zahl, quelle, mangel.stream().toList());
    }

    /** The cells of a line without quotation marks; empty ones at the end do not count. */
    private static List<String> spalten(String zeile) {
        String trenner = zeile.indexOf('\t') >= 0 ? "\t" : ";";
        List<String> spalten = new ArrayList<>();
        for (String spalte : zeile.split(trenner, -1)) {
            spalten.add(ohneAnfuehrung(spalte.strip()));
        }
        while (spalten.size() > 1 && spalten.get(spalten.size() - 1).isEmpty()) {
            spalten.remove(spalten.size() - 1);
        }
        return spalten;
    }

    private static String ohneAnfuehrung(String text) {
        boolean umschlossen = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return umschlossen
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }
}
