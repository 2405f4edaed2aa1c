package de.familienaudit.vorlage.domain.abstimmung;

import static de.familienaudit.vorlage.domain.abstimmung.Voten.UNBEKANNT;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ablehnen;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.hauptsache;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-4: Worte des Protokolls und Stimmen dürfen einander nicht widersprechen")
class WordsAndCountsGoTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "einstimmig, 9/0/0/0",
        "einstimmig, 9/0/4/1",
        "einstimmig bei 4 Enthaltungen, 9/0/4/0",
        "einstimmig, 9/?/?/?",
        "einstimmig, ?",
        "mehrheitlich, 27/3/0/0",
        "mehrheitlich, 27/0/3/0",
        "mehrheitlich, 27/0/?/?",
        "mehrheitlich abgelehnt, 3/27/0/0",
        "einstimmig abgelehnt, 0/9/2/0",
        "Stimmengleichheit, 5/5/1/0",
        "angenommen, 20/10/0/0",
        "vertagt, 12/0/0/0",
        "siehe Anlage, 3/9/0/0",
        "'', 3/9/0/0"
    })
    @DisplayName("„Einstimmig“ verträgt Enthaltungen, „mehrheitlich“ null Nein neben Enthaltungen")
    void fits(String worte, String zahlen) {
        assertThat(WorteRule.widerspruch("", hauptsache(zahlen, worte), Mehrheit.EINFACH, UNBEKANNT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "einstimmig, 9/9/0/0, V-4.einstimmig_mit_nein",
        "einstimmig, ?/9/0/0, V-4.einstimmig_mit_nein",
        "einstimmig, 0/0/3/0, V-4.worte_gegen_stimmen",
        "mehrheitlich, 9/0/0/0, V-4.mehrheitlich_ohne_andere",
        "mehrheitlich, 3/9/0/0, V-4.worte_gegen_stimmen",
        "mehrheitlich, 5/5/0/0, V-4.worte_gegen_stimmen",
        "abgelehnt, 9/3/0/0, V-4.worte_gegen_stimmen",
        "einstimmig abgelehnt, 2/9/0/0, V-4.einstimmig_mit_ja",
        "Stimmengleichheit, 9/3/0/0, V-4.worte_gegen_stimmen"
    })
    @DisplayName(
            "„Einstimmig“ mit 9 Nein, „mehrheitlich“ ohne eine andere Stimme, „abgelehnt“ mit mehr Ja widersprechen sich")
    void contradicts(String worte, String zahlen, String code) {
        assertThat(WorteRule.widerspruch("z0.", hauptsache(zahlen, worte), Mehrheit.EINFACH, UNBEKANNT))
                .contains(Violation.at("z0.worte", code, worte));
    }

    @ParameterizedTest
    @CsvSource({"abgelehnt, 9/3/0/0", "abgelehnt, 3/9/0/0", "einstimmig abgelehnt, 9/0/0/0", "einstimmig, 9/0/0/0"})
    @DisplayName("Wurde über die Ablehnung abgestimmt, widerspricht „abgelehnt“ dem Ja nicht")
    void refusalAsked(String worte, String zahlen) {
        assertThat(WorteRule.widerspruch("", ablehnen(zahlen, worte), Mehrheit.EINFACH, UNBEKANNT))
                .isEmpty();
        assertThat(WorteRule.widerspruch("", ablehnen("9/3/0/0", "einstimmig abgelehnt"), Mehrheit.EINFACH, UNBEKANNT))
                .contains(Violation.at("worte", "V-4.einstimmig_mit_ja", "einstimmig abgelehnt"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "einstimmig beschlossen | EINSTIMMIG",
                "Einmütig | EINSTIMMIG",
                "ohne Gegenstimmen angenommen | EINSTIMMIG",
                "einstimmig, ohne Enthaltungen | EINSTIMMIG",
                "einstimmig ohne Änderungen beschlossen | EINSTIMMIG",
                "Einstimmig angenommen (25 dafür, 0 dagegen) | EINSTIMMIG",
                "einstimmig bei zwei Enthaltungen | EINSTIMMIG",
                "bei 3 nicht anwesenden Mitgliedern einstimmig beschlossen | EINSTIMMIG",
                "nicht einstimmig beschlossen | ANGENOMMEN",
                "mit Mehrheit | MEHRHEITLICH",
                "mehrheitlich gegen die Stimmen der Opposition beschlossen | MEHRHEITLICH",
                "gegen 3 Stimmen mehrheitlich angenommen | MEHRHEITLICH",
                "laut Vorlage | ANGENOMMEN",
                "angenommen bei 3 Ablehnungen | ANGENOMMEN",
                "27 Ja, 3 Nein: angenommen | ANGENOMMEN",
                "20 dafür, 10 dagegen | OHNE_AUSSAGE",
                "Zustimmung: 20, Ablehnung: 3, Enthaltung: 2 | OHNE_AUSSAGE",
                "nicht abgelehnt | OHNE_AUSSAGE",
                "siehe Niederschrift | OHNE_AUSSAGE",
                "angenommen und abgelehnt | OHNE_AUSSAGE",
                "mehrheitlich abgelehnt | ABGELEHNT",
                "Stimmengleichheit | ABGELEHNT",
                "ohne Mehrheit | ABGELEHNT",
                "die erforderliche Mehrheit wurde nicht erreicht | ABGELEHNT",
                "nicht mehrheitsfähig | ABGELEHNT",
                "nicht befürwortet | ABGELEHNT",
                "Zustimmung verweigert | ABGELEHNT",
                "nicht zur Annahme empfohlen | ABGELEHNT",
                "keine Zustimmung | ABGELEHNT",
                "mehrheitlich gegen die Vorlage | ABGELEHNT",
                "einstimmig abgelehnt | EINSTIMMIG_ABGELEHNT",
                "einstimmig nicht empfohlen | EINSTIMMIG_ABGELEHNT",
                "einstimmig vertagt | KEIN_BESCHLUSS",
                "einstimmig, vertagt | KEIN_BESCHLUSS",
                "einstimmig beschlossen, die Sache zu vertagen | KEIN_BESCHLUSS",
                "einstimmig zurückverwiesen | KEIN_BESCHLUSS",
                "einstimmig auf die nächste Sitzung verschoben | KEIN_BESCHLUSS",
                "einstimmig von der Tagesordnung genommen | KEIN_BESCHLUSS",
                "Überweisung in den Hauptausschuss | KEIN_BESCHLUSS",
                "ohne Empfehlung | KEIN_BESCHLUSS",
                "vom Antragsteller zurückgezogen | KEIN_BESCHLUSS",
                "einstimmig beschlossen, auf Verlesung verzichtet | EINSTIMMIG",
                "unter Verweis auf die Stellungnahme einstimmig beschlossen | EINSTIMMIG",
                "Änderungsantrag zurückgezogen, Vorlage einstimmig beschlossen | EINSTIMMIG",
                "Antrag auf Vertagung abgelehnt, Vorlage angenommen | ANGENOMMEN",
                "Änderungsantrag abgelehnt | ABGELEHNT",
                "einstimmig zur Kenntnis genommen | KENNTNIS",
                "Bericht zur Kenntnis genommen und einstimmig beschlossen | EINSTIMMIG",
                "unbekannt | OHNE_AUSSAGE"
            })
    @DisplayName("Was die Worte sagen, wird an ihrem Sinn erkannt, nicht an einem Wort darin")
    void meaning(String worte, Protokollwort sinn) {
        assertThat(Protokollwort.of(worte)).isEqualTo(sinn);
    }

    @Test
    @DisplayName("Keine Worte sagen nichts")
    void none() {
        assertThat(Protokollwort.of(null)).isEqualTo(Protokollwort.OHNE_AUSSAGE);
        assertThat(Protokollwort.of("  ")).isEqualTo(Protokollwort.OHNE_AUSSAGE);
    }
}
