package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-3: splits the agreed wording of <em>Verantwortlich</em> into Stellen. It divides at comma, semicolon, line
 * break, {@code und}, {@code sowie}, {@code mit} and {@code in Kooperation mit}. It does not divide
 *
 * <ul>
 *   <li>inside of quotation marks: Team „Frühe Hilfen und Kinderschutz“;
 *   <li>after a suspended hyphen: Jugend- und Sozialamt;
 *   <li>inside the name of a unit, which begins with FB, SG, Amt für …: FB Wirtschaft und Recht;
 *   <li>after {@code unter Einbezug}: Kommunen unter Einbezug Audit in SDH und Bad Frankenhausen;
 *   <li>at a slash: SG Wirtschaftsförderung/ Kreisentwicklung/ Kreisplanung.
 * </ul>
 *
 * <p>An explanation in brackets is left out; the agreed wording keeps it.
 */
public final class StellenSplitter {

    private static final String WORT = "(?![\\p{L}\\d])";
    /** What stands between two Stellen and puts the second one into the dative. */
    private static final List<String> MIT = List.of(
            "in Kooperation mit",
            "in Zusammenarbeit mit",
            "in enger Zusammenarbeit mit",
            "in Abstimmung mit",
            "gemeinsam mit",
            "zusammen mit",
            "mit");

    private static final Pattern VERBINDUNG = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:(?<mit>" + String.join("|", MIT) + ")|(?<![-–]\\s{0,2})(?:und|sowie))" + WORT);
    private static final Pattern EINBEZUG = Pattern.compile("\\bunter\\s(?:Einbezug|Einbeziehung|Beteiligung)\\b");
    /** With these words the name of a unit begins, which may hold an {@code und}. */
    private static final Pattern EINHEIT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:FBL?|SGL?|FDL?|Fachbereich|Fachdienst|Fachgebiet|Sachgebiet|Abteilung|Dezernat|Referat"
                    + "|Stabsstelle|(?:Amt|Ausschuss|Beauftragter?|Koordinator(?:in)?|Team)\\sfür)" + WORT);
    /** With these words a Stelle of its own begins, also behind a unit. */
    private static final Pattern EIGENE_STELLE = Pattern.compile(
            "(?:Leit(?:ung|er(?:in)?)|Projektleitung|Landr[aä]t(?:in)?|Bürgermeister(?:in)?|Koordinator(?:in)?"
                    + "|Fachkraft|FBL?|SGL?|Mitarbeit(?:er(?:in)?|ende)|Team|Träger|Kommunen|\\p{Lu}\\p{L}*(?:amt|zentrum|stelle|stützpunkt))"
                    + WORT
                    + ".*");
    /** Persons of one house that share what follows: Mitarbeiter und Leitung des ASD. */
    private static final Pattern NUR_PERSON =
            Pattern.compile("Leit(?:ung|er|erin)|Mitarbeit(?:er|erin|erinnen|ende)|Team|Fachkräfte|Fachkraft");

    private static final Pattern HAUS = Pattern.compile("\\p{Lu}\\p{L}*\\s(?<haus>(?:des|der|im|vom)\\s.+)");
    private static final Pattern ARTIKEL = Pattern.compile("^(?:der|dem|den|die|das)\\s");
    private static final Pattern DATIV_MEHRZAHL =
            Pattern.compile("^(?<stamm>\\p{Lu}\\p{L}+(?:er|el)|Vereine|Verbände|Betriebe)n" + WORT);
    private static final Set<String> KEINE_MEHRZAHL = Set.of("Bayern", "Intern", "Extern");
    private static final String AUF = "„»«";
    private static final String ZU = "“”«»";

    /** What is longer is no list of Stellen. */
    private static final int LAENGSTE_AUFZAEHLUNG = 4_000;

    private StellenSplitter() {}

    /**
     * Splits one wording.
     *
     * @param verantwortlich the agreed wording as plain text, may be empty
     * @return the Stellen in their order, each once; none when the text is too long to be a list of Stellen
     */
    public static List<String> teile(String verantwortlich) {
        if (verantwortlich.length() > LAENGSTE_AUFZAEHLUNG) {
            return List.of();
        }
        Set<String> stellen = new LinkedHashSet<>();
        for (String stueck : anTrennzeichen(ohneKlammern(verantwortlich))) {
            anVerbindungen(stueck).stream().filter(s -> !s.isEmpty()).forEach(stellen::add);
        }
        return List.copyOf(stellen);
    }

    /** Takes bracketed explanations out; a bracket that is never closed stays. */
    private static String ohneKlammern(String text) {
        return text.replaceAll("\\s?\\((?!n\\)|r\\)|innen\\)|in\\))[^()]*\\)", "");
    }

    private static List<String> anTrennzeichen(String text) {
        List<String> stuecke = new ArrayList<>();
        StringBuilder stueck = new StringBuilder();
        boolean inAnfuehrung = false;
        for (int i = 0; i < text.length(); i++) {
            char zeichen = text.charAt(i);
            inAnfuehrung = anfuehrung(inAnfuehrung, zeichen);
            if (!inAnfuehrung && (zeichen == ',' || zeichen == ';' || zeichen == '\n')) {
                stuecke.add(stueck.toString());
                stueck.setLength(0);
            } else {
                stueck.append(zeichen);
            }
        }
        stuecke.add(stueck.toString());
        return stuecke;
    }

    private static boolean anfuehrung(boolean offen, char zeichen) {
        if (zeichen == '"') {
            return !offen;
        }
        return offen ? ZU.indexOf(zeichen) < 0 : AUF.indexOf(zeichen) >= 0;
    }

    private static List<String> anVerbindungen(String stueck) {
        List<String> stellen = new ArrayList<>();
        int anfang = 0;
        boolean nachMit = false;
        Matcher m = VERBINDUNG.matcher(stueck);
        while (m.find()) {
            String vorn = stueck.substring(anfang, m.start());
            boolean mit = m.group("mit") != null;
            if (bleibtZusammen(
                    stueck,
                    vorn,
                    m.start(),
                    mit ? "" : stueck.substring(m.end()).strip())) {
                continue;
            }
            stellen.add(stelle(vorn, nachMit));
            anfang = m.end();
            nachMit = mit;
        }
        stellen.add(stelle(stueck.substring(anfang), nachMit));
        return mitGemeinsamemHaus(stellen);
    }

    /** @param hinten what follows an {@code und}, empty at a {@code mit} */
    private static boolean bleibtZusammen(String stueck, String vorn, int stelle, String hinten) {
        String bisher = stueck.substring(0, stelle);
        boolean inAnfuehrung = false;
        for (int i = 0; i < bisher.length(); i++) {
            inAnfuehrung = anfuehrung(inAnfuehrung, bisher.charAt(i));
        }
        boolean inEinheit = !hinten.isEmpty()
                && EINHEIT.matcher(vorn).find()
                && !EIGENE_STELLE.matcher(hinten).matches();
        return inAnfuehrung || inEinheit || EINBEZUG.matcher(vorn).find();
    }

    private static String stelle(String text, boolean nachMit) {
        String name = text.strip().replaceAll("\\s+", " ").replaceAll("(?<!\\be\\.\\s?V)\\.$|:$", "");
        if (!nachMit) {
            return name;
        }
        Matcher mehrzahl = DATIV_MEHRZAHL.matcher(ARTIKEL.matcher(name).replaceFirst(""));
        return mehrzahl.find() && !KEINE_MEHRZAHL.contains(mehrzahl.group())
                ? mehrzahl.replaceFirst("${stamm}")
                : ARTIKEL.matcher(name).replaceFirst("");
    }

    private static List<String> mitGemeinsamemHaus(List<String> stellen) {
        List<String> ergebnis = new ArrayList<>(stellen);
        for (int i = ergebnis.size() - 2; i >= 0; i--) {
            Matcher haus = HAUS.matcher(ergebnis.get(i + 1));
            if (NUR_PERSON.matcher(ergebnis.get(i)).matches() && haus.matches()) {
                ergebnis.set(i, ergebnis.get(i) + " " + haus.group("haus"));
            }
        }
        return ergebnis;
    }
}
