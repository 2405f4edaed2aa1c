package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Suchtext;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Choosing a measure or a Ziel of a draft by its number or by words instead of from a list of thousands. */
@Stateless
@Guarded
public class EntwurfSucheService {

    /** More proposals than that nobody reads. */
    static final int HOECHSTENS = 20;

    /** How many a refusal names. */
    private static final int GENANNT = 3;

    /** Letters of what was typed that a refusal repeats. */
    private static final int WIEDERHOLT = 60;

    private static final Pattern NUMMER =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?\\.?(?:\\s.*)?", Pattern.DOTALL);

    @Inject
    private FassungRepository fassungen;

    @Inject
    private EntwurfteileRepository teile;

    /**
     * Measures that a text can mean, by number, at most {@link #HOECHSTENS}.
     *
     * @param text the beginning of a number, or words; empty for the first ones
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.FASSUNG_BEARBEITEN, schreibt = false)
    public List<Treffer> massnahmen(long fassungId, String text) {
        return teile.findTreffer(fassungen.get(fassungId).id(), text, HOECHSTENS);
    }

    /**
     * Ziele likewise.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.FASSUNG_BEARBEITEN, schreibt = false)
    public List<Treffer> ziele(long fassungId, String text) {
        return teile.findZieltreffer(fassungen.get(fassungId).id(), text, HOECHSTENS);
    }

    /**
     * The one measure that somebody means who typed this: by its number, by its whole title, or by words that only one has.
     *
     * @param feld name of the field, for what is told when it is none or several
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.FASSUNG_BEARBEITEN, schreibt = false)
    public Fund gemeinteMassnahme(long fassungId, String text, String feld) {
        long fassung = fassungen.get(fassungId).id();
        Matcher m = NUMMER.matcher(text.strip());
        return eine(
                m.matches() && m.group(3) != null
                        ? teile.findMassnahme(fassung, zahl(m, 1), zahl(m, 2), zahl(m, 3))
                        : teile.findTreffer(fassung, text, HOECHSTENS),
                text,
                feld);
    }

    /**
     * The one Ziel likewise.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.FASSUNG_BEARBEITEN, schreibt = false)
    public Fund gemeintesZiel(long fassungId, String text, String feld) {
        long fassung = fassungen.get(fassungId).id();
        Matcher m = NUMMER.matcher(text.strip());
        return eine(
                m.matches() && m.group(3) == null
                        ? teile.findZiel(fassung, zahl(m, 1), zahl(m, 2))
                        : teile.findZieltreffer(fassung, text, HOECHSTENS),
                text,
                feld);
    }

    private static int zahl(Matcher m, int gruppe) {
        return Integer.parseInt(m.group(gruppe));
    }

    private static Fund eine(List<Treffer> gefunden, String text, String feld) {
        String gesucht = Suchtext.of(text);
        if (text.isBlank()) {
            return Fund.keines(Violation.at(feld, "form.pflichtfeld"));
        }
        if (gefunden.isEmpty() || gesucht.isEmpty()) {
            return Fund.keines(Violation.at(feld, "form.suche_nichts", wiederholt(text)));
        }
        List<Treffer> genau = gefunden.size() == 1
                ? gefunden
                : gefunden.stream()
                        .filter(t -> Suchtext.of(t.name()).equals(gesucht))
                        .toList();
        if (genau.size() != 1) {
            String namen = gefunden.stream().limit(GENANNT).map(Treffer::wert).collect(Collectors.joining("; "));
            return Fund.keines(Violation.at(
                    feld, "form.suche_mehrere", wiederholt(text), gefunden.size() > GENANNT ? namen + "; …" : namen));
        }
        return Fund.eines(genau.get(0));
    }

    /** What was typed, as much of it as a sentence can hold; the field keeps it all. */
    private static String wiederholt(String text) {
        String kurz = text.strip();
        return kurz.codePointCount(0, kurz.length()) > WIEDERHOLT
                ? kurz.substring(0, kurz.offsetByCodePoints(0, WIEDERHOLT)) + "…"
                : kurz;
    }
}
