package de.familienaudit.shared.zeit;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-4: reads what a wording means as a time, by its form. {@link ZeitForms} finds the days, months, quarters and
 * years in it; here the words around them decide: an end ({@code bis}), something that goes on or comes back, an event,
 * several steps. In doubt it prefers no bounds to wrong ones.
 */
final class ZeitangabeParser {

    /** Nobody words a time in more characters than this; a longer text is left to a person. */
    private static final int LONGEST = 2000;

    private static final Pattern BLOCK_TAG = ZeitForms.compile("</?(?:p|ol|ul|li|br|div|tr|td|h[1-6])\\b[^<>]*>");
    private static final Pattern INLINE_TAG = ZeitForms.compile("</?[a-z][^<>]*>");

    /** The label of the printed form, copied into the value; its {@code fortlaufend} says nothing. */
    private static final Pattern LABEL = ZeitForms.compile("^umsetzung(?:sende)?\\s*(?:/\\s*fortlaufend"
            + "|bis\\s+1\\.\\s*jahresbericht\\s*/\\s*2\\.\\s*jahresbericht\\s*/(?:\\s*fortlaufend)?"
            + "|/\\s*alternativ:\\s*laufende umsetzung\\?\\s*welcher turnus\\?)");

    private static final String RECURRING = "(?:\\p{L}*(?:jährlich|jaehrlich)|monatlich|wöchentlich|täglich"
            + "|quartalsweise|(?:regel|turnus)mä(?:ß|ss)ig|wiederkehrend|jedes (?:jahr|quartal|schuljahr)"
            + "|jeden monat|pro jahr|alle (?:zwei|drei|vier|[0-9]) (?:jahre|monate|wochen))";
    private static final String ONGOING =
            "(?:(?:fort)?laufend\\b|lfd\\.(?!\\s*nr)|lfd\\b(?!\\.|\\s*nr)|dauerhaft|kontinuierlich"
                    + "|unbefristet|ganzjährig|daueraufgabe|bis auf weiteres)";
    private static final String REGULAR = "(?<!nicht )\\b(?:" + RECURRING + "\\b|" + ONGOING + ")";

    private static final Pattern RECURS = ZeitForms.compile("\\b" + RECURRING + "\\b|^\\p{L}*jährliche");
    private static final Pattern GOES_ON = ZeitForms.compile(REGULAR + "|^(?:\\p{L}*jährliche|laufende)[nrs]?\\b");
    /** Beside a date the word must stand for itself: in {@code 2023, wird laufend ergänzt} it is not the time. */
    private static final Pattern GOES_ON_BESIDE_A_TIME =
            ZeitForms.compile(REGULAR + "(?=\\s*(?:$|[^\\p{L}\\s]|(?:und|bis"
                    + "|ab|seit|von|mindestens|einmal|im|in|zum|zur|bei|durch)\\b|" + RECURRING + "|" + ONGOING + "))");

    private static final Pattern AFTERWARDS_GOES_ON =
            ZeitForms.compile("\\b(?:danach|dann|anschließend|im anschluss)[\\s,]+" + REGULAR);

    private static final String FILLERS =
            "(?:[\\s:]+(?:bis|zum|zur|im|in|ende|jahresende|ablauf|spätestens|einschließlich|einschl\\."
                    + "|max\\.|maximal|ca\\.|etwa|voraussichtlich|des|der|dem|den|jahres?|monats))*[\\s:]*$";
    private static final Pattern BIS_BEFORE =
            ZeitForms.compile("\\b(?:bis|spätestens|längstens|(?:jahres)?ende(?!\\s*:))" + FILLERS);
    private static final Pattern AB_BEFORE =
            ZeitForms.compile("\\b(?:ab|seit|frühestens|beginnend|erstmals|erstmalig)(?:\\s+mit)?" + FILLERS);
    /** A deed that is done by then: the time is its latest. */
    private static final Pattern DONE_BEFORE =
            ZeitForms.compile("^(?:vorliegen|vorlage|fertigstellung|abschluss)\\b[^:]*:\\s*$");
    /** Not the time itself, or only the last of several: {@code Mitte 2020}, {@code I., II. und III. Quartal 2020}. */
    private static final Pattern VAGUE_BEFORE =
            ZeitForms.compile("\\b(?:anfang|mitte|vor|nach|kw|kalenderwoche)(?:\\s+(?:dem|des|der|jahres))*\\s*$"
                    + "|(?:\\b[ivx]{1,3}\\.?,|[0-9]/[0-9]{1,2})\\s*$");

    private static final Pattern SPAN_BETWEEN = ZeitForms.compile(
            "[\\s,;(]*(?:" + REGULAR + "[\\s,;(]*)?(?:bis(?:\\s+(?:zum|zur|einschließlich|ende))*|[-–—])\\s*");

    /** A remark in brackets, unless it begins with a word of time: {@code (Beschluss vom 06.11.2013)}. */
    private static final Pattern REMARK =
            ZeitForms.compile("\\((?!\\s*(?:(?:dann|danach|anschließend)\\s+)?(?:(?:bis|ab|seit|spätestens)\\b|"
                    + REGULAR + "))[^()]*\\)");

    private static final Pattern LIST =
            ZeitForms.compile("(?s)(?:^|\\n)\\s*1[.)]\\s+(?!jahresbericht).*\\s2[.)]\\s+(?!jahresbericht)\\p{L}");
    private static final String AFTER = "(?:nach|nachdem|sobald|im anschluss an)";
    private static final String DECISION = "(?:beschluss|genehmigung|bewilligung|bescheid|freigabe|inkrafttreten"
            + "|fertigstellung|abschluss|bereitstellung|zusage)";
    /** Begins with {@code nach}, or says {@code nach} or {@code mit} before a decision or a completed deed. */
    private static final Pattern EVENT =
            ZeitForms.compile("^(?:(?:umsetzung|beginn|start|erst|direkt|unmittelbar)[\\s:]+)?" + AFTER
                    + "\\s+(?!bedarf|möglichkeit|absprache|und nach|wie vor)\\p{L}"
                    + "|\\b(?:" + AFTER + "|mit)\\b[^\\n]{0,60}?" + DECISION);

    private static final Pattern CONTINUES =
            ZeitForms.compile("^(?:umsetzung[\\s:]+)?(?:(?:fort|weiter)(?:führung|fuehrung)|fortsetzung)\\b");
    private static final Pattern RESERVATION =
            ZeitForms.compile("\\b(?:vorbehaltlich|vorbehalt|sofern|soweit|falls|vorausgesetzt|abhängig von)\\b");

    private ZeitangabeParser() {}

    /**
     * Rule A-4: the meaning of any text; never null, and no text makes it fail.
     *
     * @param wortlaut the wording, never null
     */
    static ZeitMatch understand(String wortlaut) {
        if (wortlaut.length() > LONGEST) {
            return ZeitMatch.of(Zeitart.UNVERSTANDEN);
        }
        String text = plain(wortlaut);
        if (text.matches("[\\s–—-]*")) {
            return ZeitMatch.of(Zeitart.LEER);
        }
        String value = LABEL.matcher(text).replaceFirst("").strip();
        String core = REMARK.matcher(value).replaceAll(" ").strip();
        return ZeitForms.findAll(core).isEmpty() ? meaning(value) : meaning(core);
    }

    /** Without markup, invisible characters and unusual spaces. */
    private static String plain(String wortlaut) {
        String text = BLOCK_TAG.matcher(wortlaut).replaceAll("\n");
        text = INLINE_TAG.matcher(text).replaceAll("");
        text = text.replace("&nbsp;", " ")
                .replace("&ndash;", "–")
                .replace("&auml;", "ä")
                .replace("&ouml;", "ö")
                .replace("&uuml;", "ü");
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
        return text.replaceAll("\\p{Cf}", "").replaceAll("\\p{Zs}+", " ").strip();
    }

    private static ZeitMatch meaning(String text) {
        List<ZeitMatch> times = ZeitForms.findAll(text);
        if (times.stream().anyMatch(t -> t.art() == Zeitart.UNVERSTANDEN || isVague(text, times, t))) {
            return ZeitMatch.of(Zeitart.UNVERSTANDEN);
        }
        if (LIST.matcher(besideTimes(text, times)).find()) {
            return ZeitMatch.of(Zeitart.ETAPPEN);
        }
        return switch (times.size()) {
            case 0 -> withoutTime(text);
            case 1 -> inContext(text, times.get(0), bounded(text, times.get(0)));
            case 2 -> pair(text, times.get(0), times.get(1));
            default -> ZeitMatch.of(Zeitart.ETAPPEN);
        };
    }

    /** The text with each time replaced by a sign, so that {@code 2. Quartal 2020} does not look like an item. */
    private static String besideTimes(String text, List<ZeitMatch> times) {
        StringBuilder rest = new StringBuilder(text);
        for (ZeitMatch time : times) {
            rest.replace(time.start(), time.end(), "#".repeat(time.end() - time.start()));
        }
        return rest.toString();
    }

    private static boolean isVague(String text, List<ZeitMatch> times, ZeitMatch time) {
        int index = times.indexOf(time);
        int from = index == 0 ? 0 : times.get(index - 1).end();
        return VAGUE_BEFORE.matcher(text.substring(from, time.start())).find();
    }

    private static ZeitMatch withoutTime(String text) {
        if (GOES_ON.matcher(text).find()) {
            return ZeitMatch.of(regularArt(text));
        }
        if (EVENT.matcher(text).find()) {
            return ZeitMatch.of(Zeitart.EREIGNIS);
        }
        if (RESERVATION.matcher(text).find()) {
            return ZeitMatch.of(Zeitart.BEDINGT);
        }
        if (CONTINUES.matcher(text).find()) {
            return ZeitMatch.of(Zeitart.FORTFUEHRUNG);
        }
        boolean season = ZeitForms.BARE_SEASON.matcher(text).find();
        return ZeitMatch.of(season ? Zeitart.SAISON : Zeitart.UNVERSTANDEN);
    }

    /** One time with the word before it: {@code bis 2022}, {@code ab 2020}, {@code Vorliegen des Modells: 2020}. */
    private static ZeitMatch bounded(String text, ZeitMatch time) {
        String before = text.substring(0, time.start());
        if (time.art() == Zeitart.SAISON) {
            return time;
        }
        if (BIS_BEFORE.matcher(before).find() || DONE_BEFORE.matcher(before).find()) {
            return time.onlyBis().as(Zeitart.BIS);
        }
        return AB_BEFORE.matcher(before).find() ? time.onlyVon() : time;
    }

    /** Two times are a span when only {@code bis} or a dash stands between them, otherwise several steps. */
    private static ZeitMatch pair(String text, ZeitMatch first, ZeitMatch second) {
        if (!SPAN_BETWEEN.matcher(text.substring(first.end(), second.start())).matches()) {
            return ZeitMatch.of(Zeitart.ETAPPEN);
        }
        Zeitart coarser = first.art().compareTo(second.art()) >= 0 ? first.art() : second.art();
        if (coarser == Zeitart.SAISON) {
            return ZeitMatch.of(Zeitart.SAISON);
        }
        if (second.bis().isBefore(first.von())) {
            return ZeitMatch.of(Zeitart.UNVERSTANDEN);
        }
        ZeitMatch span = new ZeitMatch(first.start(), second.end(), coarser, first.von(), second.bis());
        return inContext(text, span, span);
    }

    /** The words beside the time may make it something that goes on or comes back, or an event. */
    private static ZeitMatch inContext(String text, ZeitMatch time, ZeitMatch bounds) {
        Matcher goesOn = GOES_ON_BESIDE_A_TIME.matcher(text);
        if (goesOn.find()) {
            return regular(text, time, bounds, goesOn.start()).as(regularArt(text));
        }
        return EVENT.matcher(text).find() ? bounds.as(Zeitart.EREIGNIS) : bounds;
    }

    /**
     * A time before the word is the first one ({@code I. Quartal 2020 lfd.}), {@code bis} names the last one; a time
     * that merely follows ({@code laufend, Bericht 2020}) bounds nothing.
     */
    private static ZeitMatch regular(String text, ZeitMatch time, ZeitMatch bounds, int word) {
        boolean openEnd = AFTERWARDS_GOES_ON.matcher(text).find();
        if (!openEnd && (bounds.isSpan() || bounds.von() == null || bounds.bis() == null)) {
            return bounds;
        }
        return openEnd || time.start() < word ? bounds.onlyVon() : bounds.withoutBounds();
    }

    private static Zeitart regularArt(String text) {
        return RECURS.matcher(text).find() ? Zeitart.WIEDERKEHREND : Zeitart.FORTLAUFEND;
    }
}
