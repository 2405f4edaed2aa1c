package de.familienaudit.shared.zeit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule A-4: the forms in which a text names a day, month, quarter, year or season, from the most to the least
 * specific. What one form has read, no later form sees. Years are 1990 to 2099, so {@code 4.700} is none.
 */
final class ZeitForms {

    private static final String YEAR = "(?<jahr>(?:199[0-9]|20[0-9]{2}))(?![0-9])";
    private static final String DAY = "[0-9]{1,2}";
    private static final String MONTH =
            "(?:januar|jänner|jan|februar|feb|märz|maerz|mär|mrz|april|apr|mai|juni|jun|juli"
                    + "|jul|august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez)";
    private static final String ROMAN = "[ivx]{1,4}";
    private static final String ORDINAL = "(?:" + ROMAN + "|[0-9]{1,2}|(?:erste|zweite|dritte|vierte)[nsr]?)";
    private static final String SEASON = "(?:(?:\\p{L}+-?)?ferien|frühjahr|frühling|sommer|herbst|winter"
            + "|(?:sommer|winter)semester|(?:schul|kita-?|kindergarten|ausbildungs)(?:halb)?jahr(?:es(?:beginn|ende))?"
            + "|sj|ostern|pfingsten|advent|weihnachten)";
    private static final String COUNTED = "€|eur|%|prozent|haushalte|plätze|personen|familien|kinder|einwohner|stück";

    /** Joins a first part without a year to the full second one: {@code Mai bis Juni 2020}, {@code I./II. Quartal}. */
    private static final String TO = "\\s*(?:bis(?:\\s+(?:zum|ende))?|und|u\\.|oder|[-–—/])\\s*";

    private static final String OF_YEAR = "[\\s,:/-]*(?:(?:in|im\\s+jahre?|des\\s+jahres)\\s+)?" + YEAR;
    private static final String WORD_START = "(?<![\\p{L}0-9])";
    private static final String DATE_START = "(?<![0-9][.,]?)";
    private static final String YEAR_START = "(?<!\\p{L}-?)(?<![0-9][./,–-]?)";
    private static final String NUMBER_OF_PART = "(?:" + WORD_START + "(?<erstes>" + ORDINAL + ")\\.?" + TO + ")?(?:"
            + WORD_START + "(?<nummer>" + ORDINAL + ")\\.?\\s*)?";

    /** A season that names no year; it counts only where the text names no other time. */
    static final Pattern BARE_SEASON = compile("\\b" + SEASON + "\\b");

    private record Form(Pattern pattern, Function<Matcher, ZeitMatch> reader) {}

    private static final List<Form> FORMS = List.of(
            // Beschluss Nr. 12/2020, Agenda 2030: names, not times
            form(
                    "\\b(?:nr\\.?|beschluss|vorlage|drucksache|ds)\\s*[0-9]+\\s*[-/]\\s*[0-9]+|\\bagenda\\s+[0-9]{4}",
                    m -> null),
            // Sommerferien 2020, Schuljahr 2020/21
            form(WORD_START + SEASON + OF_YEAR + "(?:\\s*[-–/]\\s*[0-9]{2,4}\\b)?", ZeitForms::saison),
            // 2020-06-10
            form("(?<![0-9-])" + YEAR + "-(?<monat>[0-9]{2})-(?<tag>[0-9]{2})(?![0-9-])", ZeitForms::datum),
            // 01.11.2019, 1.3.2020, 01.03. bis 30.06.2020
            form(
                    DATE_START + "(?:(?<tag1>" + DAY + ")\\.(?:\\s?(?<monat1>" + DAY + ")\\.)?" + TO + ")?(?<tag>" + DAY
                            + ")\\.\\s?(?<monat>" + DAY + ")\\.\\s?" + YEAR + "(?!\\.[0-9])",
                    ZeitForms::datumsspanne),
            // 31.12.21
            form(
                    DATE_START + "(?<tag>[0-9]{2})\\.(?<monat>[0-9]{2})\\.(?<kurz>[0-8][0-9])(?!\\.?[0-9])",
                    ZeitForms::kurzdatum),
            // 6. November 2013, 1. bis 3. Mai 2020
            form(
                    DATE_START + "(?:(?<tag1>" + DAY + ")\\.(?:\\s*(?<monat1>" + MONTH + ")\\.?)?" + TO + ")?(?<tag>"
                            + DAY + ")\\.\\s*(?<monat>" + MONTH + ")\\.?\\s*" + YEAR,
                    ZeitForms::datumsspanne),
            // III. Quartal 2019, III Quartal 2020, 3. Quartal 2020, I. bis III. Quartal 2020
            form(NUMBER_OF_PART + "(?:quart(?:als?|ale)?|q)\\b\\.?" + OF_YEAR, ZeitForms::quartalsspanne),
            // Q3/2020, Quartal III/2020, Q1-Q3 2020
            form(
                    "\\b(?:quartal|q)\\.?\\s*(?:(?<erstes>" + ORDINAL + ")" + TO + "q?)?(?<nummer>" + ORDINAL + ")\\.?"
                            + OF_YEAR,
                    ZeitForms::quartalsspanne),
            // 2020/Q3
            form("(?<![0-9])" + YEAR + "\\s*[-/]?\\s*q(?<nummer>[1-4])(?![0-9])", ZeitForms::quartal),
            // II. 2019, IV/2020, and IV 2020 where nothing else stands before it
            form(
                    WORD_START + "(?:(?<erstes>" + ROMAN + ")\\.?" + TO + ")?(?<nummer>" + ROMAN + ")(?:\\s*[./]\\s*/?"
                            + "|(?<=(?:^|bis |im |ab )" + ROMAN + ")\\s)\\s*" + YEAR,
                    ZeitForms::quartalsspanne),
            // 1. Halbjahr 2020
            form(NUMBER_OF_PART + "(?:halbjahr(?:es)?|hj)\\b\\.?" + OF_YEAR, ZeitForms::halbjahr),
            // September 2019, Nov. 2019, Mai bis Juni 2020
            form(
                    "(?<!\\p{L})(?:(?<monat1>" + MONTH + ")\\.?" + TO + ")?(?<monat>" + MONTH + ")\\.?" + OF_YEAR,
                    ZeitForms::monatsspanne),
            // 09/2019, 09.2019
            form(
                    "(?<![0-9][./,]?)(?<!\\b[0-9]{1,2}[-–]\\s?)(?<monat>[0-9]{2})[./]" + YEAR + "(?![.,/][0-9])",
                    ZeitForms::monat),
            // 2020-2022, 2020/2021
            form(
                    YEAR_START + "(?<jahr1>[0-9]{4})\\s*[-–—/]\\s*" + YEAR + "(?!\\s*[-–—/]\\s*[0-9]|\\.[0-9])",
                    ZeitForms::jahresspanne),
            // 2020/21
            form(YEAR_START + YEAR + "\\s?/\\s?(?<kurz>[0-9]{2})(?![0-9]|\\s*[-–—/.]\\s*[0-9])", ZeitForms::jahrespaar),
            // 2019
            form(YEAR_START + YEAR + "(?!\\p{L}|[.,/–-][0-9]|\\s*(?:" + COUNTED + "))", ZeitForms::jahr));

    private ZeitForms() {}

    /**
     * Rule A-4: every time the text names, in the order of the text. One that looks like a time and is in no calendar
     * (31.02.2020) comes as {@link Zeitart#UNVERSTANDEN}.
     */
    static List<ZeitMatch> findAll(String text) {
        List<ZeitMatch> found = new ArrayList<>();
        StringBuilder unread = new StringBuilder(text);
        for (Form form : FORMS) {
            Matcher m = form.pattern().matcher(unread.toString());
            while (m.find()) {
                ZeitMatch match = read(form, m);
                if (match != null) {
                    found.add(match.at(m.start(), m.end()));
                }
                unread.replace(m.start(), m.end(), "#".repeat(m.end() - m.start()));
            }
        }
        found.sort(Comparator.comparingInt(ZeitMatch::start));
        return found;
    }

    private static ZeitMatch read(Form form, Matcher m) {
        try {
            return form.reader().apply(m);
        } catch (DateTimeException notInTheCalendar) {
            return ZeitMatch.of(Zeitart.UNVERSTANDEN);
        }
    }

    private static ZeitMatch saison(Matcher m) {
        return ZeitMatch.of(Zeitart.SAISON);
    }

    private static ZeitMatch datum(Matcher m) {
        LocalDate day = LocalDate.of(year(m), month(m.group("monat")), number(m.group("tag")));
        return ZeitMatch.of(Zeitart.DATUM, day, day);
    }

    private static ZeitMatch kurzdatum(Matcher m) {
        LocalDate day = LocalDate.of(2000 + number(m.group("kurz")), month(m.group("monat")), number(m.group("tag")));
        return ZeitMatch.of(Zeitart.DATUM, day, day);
    }

    private static ZeitMatch datumsspanne(Matcher m) {
        if (m.group("tag1") == null) {
            return datum(m);
        }
        int month = month(m.group("monat"));
        int firstMonth = m.group("monat1") == null ? month : month(m.group("monat1"));
        LocalDate first = LocalDate.of(year(m), firstMonth, number(m.group("tag1")));
        return ZeitMatch.of(Zeitart.DATUM, first, LocalDate.of(year(m), month, number(m.group("tag"))));
    }

    private static ZeitMatch quartal(Matcher m) {
        int quarter = ordinal(m.group("nummer"), 4);
        return months(Zeitart.QUARTAL, YearMonth.of(year(m), 3 * quarter - 2), YearMonth.of(year(m), 3 * quarter));
    }

    private static ZeitMatch quartalsspanne(Matcher m) {
        if (m.group("erstes") == null) {
            return quartal(m);
        }
        int first = ordinal(m.group("erstes"), 4);
        int last = ordinal(m.group("nummer"), 4);
        return months(Zeitart.QUARTAL, YearMonth.of(year(m), 3 * first - 2), YearMonth.of(year(m), 3 * last));
    }

    private static ZeitMatch halbjahr(Matcher m) {
        int last = ordinal(m.group("nummer"), 2);
        int first = m.group("erstes") == null ? last : ordinal(m.group("erstes"), 2);
        return months(Zeitart.QUARTAL, YearMonth.of(year(m), 6 * first - 5), YearMonth.of(year(m), 6 * last));
    }

    private static ZeitMatch monat(Matcher m) {
        YearMonth month = YearMonth.of(year(m), month(m.group("monat")));
        return months(Zeitart.MONAT, month, month);
    }

    private static ZeitMatch monatsspanne(Matcher m) {
        if (m.group("monat1") == null) {
            return monat(m);
        }
        YearMonth first = YearMonth.of(year(m), month(m.group("monat1")));
        return months(Zeitart.MONAT, first, YearMonth.of(year(m), month(m.group("monat"))));
    }

    private static ZeitMatch jahresspanne(Matcher m) {
        int first = number(m.group("jahr1"));
        if (first < 1990) {
            throw new DateTimeException("no year of an agreement");
        }
        return months(Zeitart.JAHR, YearMonth.of(first, 1), YearMonth.of(year(m), 12));
    }

    private static ZeitMatch jahrespaar(Matcher m) {
        int last = 2000 + number(m.group("kurz"));
        return months(Zeitart.JAHR, YearMonth.of(year(m), 1), YearMonth.of(last, 12));
    }

    private static ZeitMatch jahr(Matcher m) {
        return months(Zeitart.JAHR, YearMonth.of(year(m), 1), YearMonth.of(year(m), 12));
    }

    private static ZeitMatch months(Zeitart art, YearMonth first, YearMonth last) {
        return ZeitMatch.of(art, first.atDay(1), last.atEndOfMonth());
    }

    private static int year(Matcher m) {
        return number(m.group("jahr"));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return number(written);
        }
        return Monatsnamen.nummer(written).orElseThrow(() -> new DateTimeException("no month"));
    }

    /** 1 to highest, written as digit, Roman number or word; a quarter without a number is in no calendar either. */
    private static int ordinal(String written, int highest) {
        String lower = written == null ? "" : written.toLowerCase(Locale.ROOT).replaceFirst("(?<=te)[nsr]$", "");
        int value =
                switch (lower) {
                    case "1", "i", "erste", "q1" -> 1;
                    case "2", "ii", "zweite", "q2" -> 2;
                    case "3", "iii", "dritte", "q3" -> 3;
                    case "4", "iv", "vierte", "q4" -> 4;
                    default -> throw new DateTimeException("no quarter");
                };
        if (value > highest) {
            throw new DateTimeException("no half-year");
        }
        return value;
    }

    private static Form form(String pattern, Function<Matcher, ZeitMatch> reader) {
        return new Form(compile(pattern), reader);
    }

    static Pattern compile(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
