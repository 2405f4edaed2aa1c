package de.familienaudit.shared.formtext;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rechenzeit;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "V-8: Beschlusstext und Sachverhalt zeigen Absätze, Aufzählungen und Fettes; alles andere steht da, wie es getippt ist")
class TextKeepsParagraphsListsAndBoldTest {

    private static final Duration BALD = Duration.ofSeconds(2);
    private static final String ABSATZ = "<p class=\"mehrzeilig\">";

    @Test
    @DisplayName("Absätze und Zeilenumbrüche bleiben")
    void paragraphs() {
        assertThat(html("Erste Zeile\nzweite Zeile\r\n\r\nZweiter Absatz"))
                .isEqualTo(ABSATZ + "Erste Zeile\nzweite Zeile</p>" + ABSATZ + "Zweiter Absatz</p>");
        assertThat(html("\n\nEins\n\n\n\nZwei\n\nDrei"))
                .as("more empty lines than one are kept")
                .isEqualTo(ABSATZ + "\n\nEins\n\n\n\nZwei</p>" + ABSATZ + "Drei</p>");
        assertThat(html("")).isEmpty();
        assertThat(html(null)).isEmpty();
        assertThat(html(" \n ")).isEmpty();
    }

    @Test
    @DisplayName("Fett und kursiv stehen zwischen Sternen, auch über einen Umbruch")
    void boldAndItalic() {
        assertThat(html("a **b c** d *e* f ***g*** „**h**“ (*i*), **j\nk**."))
                .isEqualTo(ABSATZ + "a <strong>b c</strong> d <em>e</em> f <strong><em>g</em></strong> "
                        + "„<strong>h</strong>“ (<em>i</em>), <strong>j\nk</strong>.</p>");
        assertThat(html("**a *b* c**")).isEqualTo(ABSATZ + "<strong>a <em>b</em> c</strong></p>");
        assertThat(html("**a *b** c*")).isEqualTo(ABSATZ + "<strong>a *b</strong> c*</p>");
    }

    @Test
    @DisplayName("Aufzählungen und Nummerierungen werden Listen, auch ineinander; jede Nummer bleibt, wie sie ist")
    void lists() {
        assertThat(html("Der Kreistag beschließt:\n- eins\n- zwei\n  weiter\n\nDanach"))
                .isEqualTo(ABSATZ + "Der Kreistag beschließt:</p><ul>" + punkt("eins") + punkt("zwei\nweiter") + "</ul>"
                        + ABSATZ + "Danach</p>");
        assertThat(html("3. drei\n4. vier\n7. sieben\n7. noch einmal"))
                .isEqualTo("<ol start=\"3\">" + punkt("drei") + punkt("vier") + "<li value=\"7\">" + wort("sieben")
                        + "</li><li value=\"7\">" + wort("noch einmal") + "</li></ol>");
        assertThat(html(" 1. a\n 2. b\n\t")).isEqualTo("<ol>" + punkt("a") + punkt("b") + "</ol>");
        assertThat(html("1. a\n    1. b\n    2. c"))
                .isEqualTo("<ol><li>" + wort("a") + "<ol>" + punkt("b") + punkt("c") + "</ol></li></ol>");
        assertThat(html("1. a\n   - b\n   - **c**\n2. d"))
                .isEqualTo("<ol><li>" + wort("a") + "<ul>" + punkt("b") + punkt("<strong>c</strong>") + "</ul></li>"
                        + punkt("d") + "</ol>");
        assertThat(html("1. a\n\n2. b")).isEqualTo("<ol><li>" + ABSATZ + "a</p></li><li>" + ABSATZ + "b</p></li></ol>");
        assertThat(html("* a\n* b")).isEqualTo("<ul>" + punkt("a") + punkt("b") + "</ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020/7/010",
                "§ 5",
                "500,00 €",
                "3.000,00 € für alle",
                "4*5",
                "4*5*6 und 7*8*9",
                "a_b_c und _unten_",
                "Bürger*innen und Schüler*innen",
                "*) Fußnote zu Kosten*)",
                "* * *",
                "- - -",
                "---",
                "Überschrift\n===",
                "Überschrift\n---",
                "# Überschrift",
                "> Zitat",
                "`code` und ```mehr```",
                "```\ncode\n```",
                "    vier Leerzeichen",
                "        acht Leerzeichen\n    vier\n\n\tTabulator",
                "[Verweis](https://example.org) und ![Bild](x.png)",
                "[1]: https://example.org\nText",
                "Text [1]\n\n[1]: /ziel \"Titel\"",
                "1) eins\n2) zwei",
                "a) eins\nb) zwei",
                "1.",
                "1.\nDer Kreistag",
                "-",
                "- ",
                "01. Abschnitt",
                "+ 500 €",
                "- 500,00 €",
                "- 3 %",
                "3. März 2020",
                "31. 12. 2020 bis",
                "&amp; &#65; &copy;",
                "C:\\Ordner\\*",
                "\\* kein Stern \\*",
                "Zeile mit Rückstrich\\\nweiter",
                "** nicht fett **",
                "**offen",
                "***",
                "zwei  Leerzeichen  \nam Ende",
                "https://example.org/*/x",
                "– Strich\n• Punkt"
            })
    @DisplayName("Was wie eine Auszeichnung aussieht und keine ist, steht da, wie es getippt ist")
    void plain(String text) {
        assertThat(worte(html(text))).isEqualTo(text.stripTrailing());
        assertThat(html(text).replaceAll("</?p[^>]*>", "")).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "- <b onclick='x'>\n- \"><svg/onload=alert(1)>",
                "**<i>**",
                "<!-- x -->",
                "<![CDATA[x]]>",
                "&lt;script&gt;",
                "1. <style>*{}</style>"
            })
    @DisplayName("HTML ist Text")
    void attacks(String text) {
        String html = html(text);
        assertThat(html.replaceAll("</?(?:p|span|ul|ol|li|strong|em)(?: class=\"mehrzeilig\")?>", ""))
                .doesNotContain("<", ">", "\"", "'");
        assertThat(html).doesNotContain("<script", "href", "<b", "<i>");
    }

    @Test
    @DisplayName("Steuerzeichen und halbe Zeichen haben kein Bild; der Druck maskiert selbst")
    void signsWithoutPicture() {
        assertThat(html("a\u0000b\u0007c\uD800d\uFDD0e")).isEqualTo(ABSATZ + "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</p>");
        assertThat(Formtext.of("- a").xhtml(s -> "<i>" + s + "</i>")).isEqualTo("<ul>" + punkt("<i>a</i>") + "</ul>");
    }

    @Test
    @DisplayName("Ein längerer Text, als ein Formular annimmt, steht da, wie er ist")
    void tooLongToBeRead() {
        String lang = "- a\r\n".repeat(Formtext.LAENGSTER);
        assertThat(html(lang)).isEqualTo(ABSATZ + "- a\n".repeat(Formtext.LAENGSTER) + "</p>");
    }

    @Test
    @DisplayName("Auch böswillig lange und tiefe Texte sind in weniger als einer Sekunde gelesen")
    void quick() {
        int viele = 100_000;
        flink("- ".repeat(viele) + "x");
        flink("1. ".repeat(viele) + "x");
        flink("*".repeat(viele));
        flink("*a ".repeat(viele));
        flink(" a*".repeat(viele));
        flink("**a *b ".repeat(viele) + "*c** ".repeat(viele));
        flink("*a*".repeat(viele));
        flink("- a\n".repeat(viele));
        flink("> ".repeat(viele));
        flink("[".repeat(viele) + "]".repeat(viele));
        flink(" ".repeat(viele / 2) + "- x");
        flink("-\t".repeat(viele) + "\n" + "1 ".repeat(viele));
        flink("- -\n".repeat(viele));
        flink("a\n\n".repeat(viele));
        flink("(\n".repeat(viele));
        flink("x\n" + "2\n".repeat(viele));
        flink("9".repeat(viele) + ". x");
        flink("0".repeat(viele) + "1. x");
        flink("Der Kreistag beschließt, was folgt.\n".repeat(60_000));
        flink(treppe(1_500));
    }

    private static String treppe(int stufen) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < stufen; i++) {
            text.append("  ".repeat(i)).append("- a\n");
        }
        return text.toString();
    }

    /** As long as it is, and as long as it may be to be read. */
    private static void flink(String text) {
        gelesen(text);
        String lesbar = text.substring(0, Math.min(text.length(), Formtext.LAENGSTER));
        gelesen(lesbar.lines().limit(Formtext.ZEILEN).collect(Collectors.joining("\n")));
    }

    private static void gelesen(String text) {
        Rechenzeit zeit = Rechenzeit.beginnt();
        assertThat(html(text)).isNotEmpty();
        assertThat(zeit.bisher())
                .as("%s … (%d characters)", text.substring(0, 12), text.length())
                .isLessThan(BALD);
    }

    private static String html(String text) {
        return Formtext.of(text).html();
    }

    private static String worte(String html) {
        UnaryOperator<String> zeichen = s -> s.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return zeichen.apply(html.replace("</p>" + ABSATZ, "\n\n").replaceAll("</?p[^>]*>", ""))
                .stripTrailing();
    }

    private static String punkt(String inhalt) {
        return "<li>" + wort(inhalt) + "</li>";
    }

    private static String wort(String inhalt) {
        return "<span class=\"mehrzeilig\">" + inhalt + "</span>";
    }
}
