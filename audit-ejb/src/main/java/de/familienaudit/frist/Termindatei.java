package de.familienaudit.frist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Rule F-4: one appointment as iCalendar (RFC 5545), with hours in UTC, so that no time zone has to be described; an appointment of a
 * whole day ends on the day after, which is exclusive; lines are folded between characters.
 */
public final class Termindatei {

    /** Media type of what is written. */
    public static final String MEDIENTYP = "text/calendar;charset=UTF-8";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter TAG = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter ZEIT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int ZEILE = 75;
    private static final String UMBRUCH = "\r\n";

    private Termindatei() {}

    /** The file, in UTF-8. */
    public static byte[] schreibe(Termin termin) {
        StringBuilder datei = new StringBuilder();
        zeile(datei, "BEGIN:VCALENDAR");
        zeile(datei, "VERSION:2.0");
        zeile(datei, "PRODID:-//Familienaudit//DE");
        zeile(datei, "METHOD:PUBLISH");
        zeile(datei, "BEGIN:VEVENT");
        zeile(datei, "UID:" + text(termin.kennung()));
        zeile(datei, "SEQUENCE:" + termin.folge());
        zeile(datei, "DTSTAMP:" + ZEIT.format(termin.stand()));
        wann(datei, termin.wann());
        zeile(datei, "SUMMARY:" + text(termin.titel()));
        if (!termin.ort().isEmpty()) {
            zeile(datei, "LOCATION:" + text(termin.ort()));
        }
        if (!termin.text().isEmpty()) {
            zeile(datei, "DESCRIPTION:" + text(termin.text()));
        }
        zeile(datei, "STATUS:" + (termin.abgesagt() ? "CANCELLED" : "CONFIRMED"));
        zeile(datei, "END:VEVENT");
        zeile(datei, "END:VCALENDAR");
        return datei.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void wann(StringBuilder datei, Termin.Wann wann) {
        if (wann.von() == null) {
            zeile(datei, "DTSTART;VALUE=DATE:" + TAG.format(wann.tag()));
            zeile(datei, "DTEND;VALUE=DATE:" + TAG.format(wann.tag().plusDays(1)));
            return;
        }
        zeile(datei, "DTSTART:" + utc(wann.tag(), wann.von()));
        if (wann.bis() != null) {
            LocalDate ende =
                    wann.bis().isAfter(wann.von()) ? wann.tag() : wann.tag().plusDays(1);
            zeile(datei, "DTEND:" + utc(ende, wann.bis()));
        }
    }

    private static String utc(LocalDate tag, LocalTime zeit) {
        return ZEIT.format(LocalDateTime.of(tag, zeit).atZone(BERLIN));
    }

    /** Characters with a meaning are escaped; control characters other than line ends have no place in a calendar. */
    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** At most 75 bytes in a line; what follows begins with a blank, and no character is cut in two. */
    private static void zeile(StringBuilder datei, String inhalt) {
        int bytes = 0;
        for (int i = 0; i < inhalt.length(); i = inhalt.offsetByCodePoints(i, 1)) {
            String zeichen = Character.toString(inhalt.codePointAt(i));
            int laenge = zeichen.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + laenge > ZEILE) {
                datei.append(UMBRUCH).append(' ');
                bytes = 1;
            }
            datei.append(zeichen);
            bytes += laenge;
        }
        datei.append(UMBRUCH);
    }
}
