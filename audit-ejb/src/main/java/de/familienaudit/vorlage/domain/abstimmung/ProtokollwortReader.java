package de.familienaudit.vorlage.domain.abstimmung;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what printed words say about a result (rule V-4): clause by clause, without counts and without what is said of other motions.
 * A word is never taken alone: "nicht angenommen" is no acceptance, "einstimmig vertagt" is none either, and where clauses say opposite
 * things nothing is told.
 */
final class ProtokollwortReader {

    private static final String ZAHL =
            "(?:\\d{1,4}|eine[rnm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";
    private static final String ZAEHLWORT =
            "(?:ja|nein|dafür|dagegen|zustimmung|ablehnung|gegenstimme|enthaltung|stimmenthaltung|befangen"
                    + "|stimme)\\p{L}*";

    /** What stands beside a result without being one; counts of each kind among it. */
    private static final List<Pattern> BEIWERK = List.of(
            wort("gegen " + ZAHL + " stimmen?(?!\\p{L})"),
            wort("gegen die stimmen"),
            wort(ZAHL + "[ -]+" + ZAEHLWORT),
            wort(ZAEHLWORT + " ?[:=] ?\\d{1,4}"),
            wort("ohne (?:änderung|aussprache|diskussion|enthaltung|weitere)\\p{L}*"),
            wort("keine enthaltung\\p{L}*"),
            wort("nicht (?:anwesend|stimmberechtigt|beteiligt|teilgenommen)\\p{L}*"),
            wort("nicht (?:einstimmig|einmütig|einhellig)"));

    private static final Pattern KEINER_DAGEGEN = wort("(?:ohne|keine) gegenstimmen?");
    private static final Pattern STUECKE = Pattern.compile("[,;.:()/–\\n]");
    private static final Pattern ANDERES = wort(
            "änderungsantr|ergänzungsantr|geschäftsordnungsantr|antrag auf|antrag zur geschäftsordnung|verlesung|redezeit");
    private static final Pattern VERFAHREN = wort(
            "vertag|(?:zurück|rück|weiter)?verw(?:iesen|eisung)|(?:zurück)?überw(?:iesen|eisung)"
                    + "|verschoben|verschiebung|von der tagesordnung|zurück(?:gestellt|stellung|gezogen|genommen)|abgesetzt|absetzung"
                    + "|(?:ohne|keine) (?:\\p{L}{1,20} )?empfehlung|nichtbefassung|nicht (?:befasst|behandelt)|verzichtet");
    private static final Pattern ZU_VERFAHREN =
            wort("zu (?:vertagen|verweisen|überweisen|verschieben)|zurückzu(?:stellen|verweisen|ziehen)|abzusetzen");
    private static final Pattern KENNTNIS = wort("zur kenntnis|kenntnisnahme|kenntnis genommen");
    private static final Pattern VERNEINT =
            wort("nicht(?!\\p{L})|kein(?:e[rnms]?)?(?!\\p{L})|ohne(?!\\p{L})|verweiger|versag|verfehl");
    private static final Pattern DAGEGEN = wort(
            "abgelehnt|ablehn|dagegen|verworfen|zurückgewiesen|stimmengleichheit|patt(?!\\p{L})|gegen (?:die|den|das) (?:vorlage|antrag"
                    + "|beschluss)");
    private static final Pattern EINHELLIG = wort("einstimmig|einmütig|einhellig");
    private static final Pattern MEHRHEIT = wort("(?:stimmen)?mehrheit|mehrstimmig");
    private static final Pattern DAFUER = wort(
            "angenommen|annahme|dafür|beschlossen|zugestimmt|zustimm|bestätigt|empfohlen"
                    + "|genehmigt|befürwortet|stattgegeben|wie vorlage|wie vorgeschlagen|(?:laut|gemäß) (?:vorlage|beschlussvorschlag|antrag)");

    private ProtokollwortReader() {}

    static Protokollwort lies(String gedruckt) {
        String worte = gedruckt.strip().toLowerCase(Locale.GERMAN).replaceAll("[ \\t\\u00A0]+", " ");
        if (ZU_VERFAHREN.matcher(worte).find()) {
            return Protokollwort.KEIN_BESCHLUSS;
        }
        String ohne = KEINER_DAGEGEN.matcher(worte).replaceAll("einstimmig");
        for (Pattern beiwerk : BEIWERK) {
            ohne = beiwerk.matcher(ohne).replaceAll(" ");
        }
        List<String> stuecke = STUECKE.splitAsStream(ohne).toList();
        Protokollwort zurSache =
                zusammen(stuecke.stream().filter(s -> !ANDERES.matcher(s).find()));
        return zurSache == Protokollwort.OHNE_AUSSAGE ? zusammen(stuecke.stream()) : zurSache;
    }

    /** A decision beats the procedure beside it, a mere "einstimmig" does not; for and against together tell nothing. */
    private static Protokollwort zusammen(Stream<String> stuecke) {
        Set<Protokollwort> gesagt = EnumSet.noneOf(Protokollwort.class);
        boolean beschluss = false;
        boolean einhellig = false;
        for (String stueck : stuecke.toList()) {
            gesagt.add(stueck(stueck));
            beschluss |= DAFUER.matcher(stueck).find();
            einhellig |= EINHELLIG.matcher(stueck).find();
        }
        boolean dafuer = gesagt.stream().anyMatch(Protokollwort::dafuer);
        boolean dagegen = gesagt.stream().anyMatch(Protokollwort::dagegen);
        if (dafuer && dagegen && !(einhellig && !beschluss)) {
            return Protokollwort.OHNE_AUSSAGE;
        }
        if (dagegen) {
            return einhellig ? Protokollwort.EINSTIMMIG_ABGELEHNT : Protokollwort.ABGELEHNT;
        }
        if (!beschluss && gesagt.contains(Protokollwort.KEIN_BESCHLUSS)) {
            return Protokollwort.KEIN_BESCHLUSS;
        }
        if (!beschluss && gesagt.contains(Protokollwort.KENNTNIS)) {
            return Protokollwort.KENNTNIS;
        }
        if (dafuer) {
            return Stream.of(Protokollwort.EINSTIMMIG, Protokollwort.MEHRHEITLICH, Protokollwort.ANGENOMMEN)
                    .filter(gesagt::contains)
                    .findFirst()
                    .orElseThrow();
        }
        return Protokollwort.OHNE_AUSSAGE;
    }

    private static Protokollwort stueck(String stueck) {
        boolean dafuer = DAFUER.matcher(stueck).find();
        boolean mehrheit = MEHRHEIT.matcher(stueck).find();
        boolean einhellig = EINHELLIG.matcher(stueck).find();
        if (VERFAHREN.matcher(stueck).find()) {
            return DAGEGEN.matcher(stueck).find() ? Protokollwort.OHNE_AUSSAGE : Protokollwort.KEIN_BESCHLUSS;
        }
        if (VERNEINT.matcher(stueck).find()) {
            return verneint(stueck, dafuer || mehrheit, einhellig);
        }
        if (DAGEGEN.matcher(stueck).find()) {
            return dafuer
                    ? Protokollwort.OHNE_AUSSAGE
                    : einhellig ? Protokollwort.EINSTIMMIG_ABGELEHNT : Protokollwort.ABGELEHNT;
        }
        if (KENNTNIS.matcher(stueck).find() && !dafuer) {
            return Protokollwort.KENNTNIS;
        }
        if (einhellig) {
            return Protokollwort.EINSTIMMIG;
        }
        if (mehrheit) {
            return Protokollwort.MEHRHEITLICH;
        }
        return dafuer ? Protokollwort.ANGENOMMEN : Protokollwort.OHNE_AUSSAGE;
    }

    /** What is denied is no acceptance; a denied refusal is nothing at all. */
    private static Protokollwort verneint(String stueck, boolean dafuer, boolean einhellig) {
        if (!dafuer || DAGEGEN.matcher(stueck).find()) {
            return Protokollwort.OHNE_AUSSAGE;
        }
        return einhellig ? Protokollwort.EINSTIMMIG_ABGELEHNT : Protokollwort.ABGELEHNT;
    }

    /** Finds words that begin so; "mehrheit" finds "mehrheitlich". */
    private static Pattern wort(String anfaenge) {
        return Pattern.compile("(?<!\\p{L})(?:" + anfaenge + ")");
    }
}
