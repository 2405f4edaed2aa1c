package de.familienaudit.frist;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.frist.Termin.Wann;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "F-4: Ein Termin für fremde Kalender: ganze Tage enden am Tag danach, Stunden stehen in UTC, Zeilen brechen zwischen Zeichen")
class AppointmentIsWrittenForEveryCalendarTest {

    private static final Instant STAND = Instant.parse("2023-11-20T09:30:00Z");
    private static final LocalDate TAG = LocalDate.of(2023, 12, 13);

    @Test
    @DisplayName("Winter und Sommer, mit Ende und über Mitternacht")
    void hours() {
        assertThat(zeilen(termin(new Wann(TAG, LocalTime.of(16, 0), LocalTime.of(19, 30)), "Kreistag")))
                .contains("DTSTART:20231213T150000Z", "DTEND:20231213T183000Z", "DTSTAMP:20231120T093000Z");
        assertThat(zeilen(termin(new Wann(LocalDate.of(2024, 7, 1), LocalTime.of(16, 0), null), "Kreistag")))
                .contains("DTSTART:20240701T140000Z")
                .noneMatch(z -> z.startsWith("DTEND"));
        assertThat(zeilen(termin(new Wann(TAG, LocalTime.of(18, 0), LocalTime.of(0, 30)), "Kreistag")))
                .contains("DTSTART:20231213T170000Z", "DTEND:20231213T233000Z");
    }

    @Test
    @DisplayName("Ein ganzer Tag endet am nächsten, auch am Jahresende; Kennung, Folge und Absage stehen da")
    void wholeDay() {
        Termin abgesagt = new Termin(
                "sitzung-17@familienaudit",
                3,
                new Wann(LocalDate.of(2023, 12, 31), null, null),
                "JHA",
                "",
                "",
                true,
                STAND);
        assertThat(zeilen(abgesagt))
                .contains(
                        "DTSTART;VALUE=DATE:20231231",
                        "DTEND;VALUE=DATE:20240101",
                        "UID:sitzung-17@familienaudit",
                        "SEQUENCE:3",
                        "STATUS:CANCELLED")
                .noneMatch(z -> z.startsWith("LOCATION") || z.startsWith("DESCRIPTION"));
    }

    @Test
    @DisplayName("Komma, Strichpunkt, Rückstrich und Zeilenwechsel gehören zum Text; eine Zeile hat höchstens 75 Byte")
    void text() {
        String titel = "Ausschuss für Soziales, Familie; „Größe“ \\ 👩‍👧 " + "ä".repeat(120) + "\nTOP 2\r\nTOP 3";
        byte[] datei = Termindatei.schreibe(termin(new Wann(TAG, null, null), titel));
        String text = new String(datei, StandardCharsets.UTF_8);
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(zeile ->
                        assertThat(zeile.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(zeile -> zeile.contains("\uFFFD"));
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:Ausschuss für Soziales\\, Familie\\; „Größe“ \\\\ 👩‍👧 " + "ä".repeat(120)
                        + "\\nTOP 2\\nTOP 3\r\n")
                .doesNotContain("\n\n");
        assertThat(zeilen(termin(new Wann(TAG, null, null), "a\u0000b\r\nEND:VEVENT")))
                .contains("SUMMARY:ab\\nEND:VEVENT");
    }

    private static Termin termin(Wann wann, String titel) {
        return new Termin("sitzung-17@familienaudit", 0, wann, titel, "", "", false, STAND);
    }

    private static List<String> zeilen(Termin termin) {
        return List.of(new String(Termindatei.schreibe(termin), StandardCharsets.UTF_8).split("\r\n"));
    }
}
