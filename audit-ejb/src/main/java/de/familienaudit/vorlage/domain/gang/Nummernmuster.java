package de.familienaudit.vorlage.domain.gang;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule V-1: how the numbers of a Kommune are built: {@code JJJJ} or {@code JJ} is the year in which the paper was begun, {@code W} the
 * electoral term, {@code NNN} the running number with at least as many digits. Everything else stands as it is. The running number begins
 * at 1 in each {@linkplain #kreis circle} of numbers that look the same otherwise.
 *
 * @param muster {@code JJJJ/W/NNN}
 * @param wahlperiode number of the electoral term; null where the pattern has none
 */
public record Nummernmuster(String muster, Integer wahlperiode) {

    /** What a Kommune has that set nothing else. */
    public static final String STANDARD = "JJJJ/W/NNN";

    private static final int LAENGSTE = 30;
    private static final int HOECHSTE_WAHLPERIODE = 99;
    private static final int JAHRHUNDERT = 100;
    private static final Pattern ZEICHEN = Pattern.compile("[0-9A-Za-z/._ -]*");
    private static final Pattern TEIL = Pattern.compile("JJJJ|JJ|W|N+");

    public Nummernmuster {
        muster = Objects.requireNonNullElse(muster, "").strip();
    }

    /** @return V-1.muster_…, at the fields {@code muster} and {@code wahlperiode} */
    public List<Violation> verstoesse() {
        List<Violation> verstoesse = new ArrayList<>();
        if (muster.length() > LAENGSTE || !ZEICHEN.matcher(muster).matches()) {
            verstoesse.add(Violation.at("muster", "V-1.muster_zeichen", LAENGSTE));
        }
        if (anzahl("N+") != 1) {
            verstoesse.add(Violation.at("muster", "V-1.muster_laufende_nummer"));
        }
        if (anzahl("JJJJ|JJ") > 1 || anzahl("W") > 1 || rest().matches(".*[JW].*")) {
            verstoesse.add(Violation.at("muster", "V-1.muster_buchstaben"));
        }
        if (anzahl("W") > 0 && wahlperiode == null) {
            verstoesse.add(Violation.at("wahlperiode", "V-1.wahlperiode_fehlt"));
        }
        if (wahlperiode != null && (wahlperiode < 1 || wahlperiode > HOECHSTE_WAHLPERIODE)) {
            verstoesse.add(Violation.at("wahlperiode", "V-1.wahlperiode", HOECHSTE_WAHLPERIODE));
        }
        return verstoesse;
    }

    /**
     * The number of a paper.
     *
     * @param jahr in which it was begun
     * @param laufend from 1
     */
    public String nummer(int jahr, int laufend) {
        return mit(jahr, n -> String.format("%0" + n.length() + "d", laufend));
    }

    /** Names the papers that share a running number: {@code 2020/7/NNN}. */
    public String kreis(int jahr) {
        return mit(jahr, n -> "N");
    }

    /**
     * Where a number stands that looks as if it were built by the pattern, of whatever year or electoral term.
     *
     * @return empty for one that looks different
     */
    public Optional<Platz> lies(String nummer) {
        StringBuilder form = new StringBuilder();
        Matcher teile = TEIL.matcher(muster);
        int ende = 0;
        while (teile.find()) {
            form.append(Pattern.quote(muster.substring(ende, teile.start())));
            form.append(
                    switch (teile.group()) {
                        case "JJJJ" -> "\\d{4}";
                        case "JJ" -> "\\d{2}";
                        case "W" -> "\\d{1,2}";
                        default -> "(?<laufend>\\d{" + teile.group().length() + ",8})";
                    });
            ende = teile.end();
        }
        Matcher m =
                Pattern.compile(form + Pattern.quote(muster.substring(ende))).matcher(nummer);
        return muster.contains("N") && m.matches()
                ? Optional.of(new Platz(
                        nummer.substring(0, m.start("laufend")) + "N" + nummer.substring(m.end("laufend")),
                        Integer.parseInt(m.group("laufend"))))
                : Optional.empty();
    }

    /** The circle of a number and its place there. */
    public record Platz(String kreis, int laufend) {}

    private String mit(int jahr, UnaryOperator<String> laufend) {
        return TEIL.matcher(muster)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group()) {
                            case "JJJJ" -> String.format("%04d", jahr);
                            case "JJ" -> String.format("%02d", jahr % JAHRHUNDERT);
                            case "W" -> String.valueOf(wahlperiode);
                            default -> laufend.apply(m.group());
                        }));
    }

    private String rest() {
        return TEIL.matcher(muster).replaceAll("");
    }

    private long anzahl(String teil) {
        return TEIL.matcher(muster)
                .results()
                .filter(m -> m.group().matches(teil))
                .count();
    }
}
