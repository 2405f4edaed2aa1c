package de.familienaudit.web.vorlage.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.papier.Stimmangabe;
import de.familienaudit.vorlage.tagesordnung.Stimmblatt;
import de.familienaudit.web.text.Beans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-3: Ein Zwischenstand der Stimmen gehört zu dem, worüber abgestimmt wurde, nicht zu einem Platz der Tabelle")
class DraftOfVotesNamesWhatWasVotedOnTest {

    private static final Stimmangabe HAUPTSACHE = stimme("HAUPTSACHE", "");
    private static final Stimmangabe ANTRAG = stimme("AENDERUNGSANTRAG", "Zwei statt drei");
    private static final Stimmangabe ANDERER = stimme("AENDERUNGSANTRAG", "Drei statt vier");

    private final Tagesordnungsworte worte = Beans.of(Tagesordnungsworte.class);

    @Test
    @DisplayName("Fällt eine Abstimmung weg, heißen die übrigen wie zuvor")
    void namesStayWhenAVoteIsTakenOut() {
        List<String> vorher = merke(tabelle(1, HAUPTSACHE, ANTRAG, ANDERER));

        assertThat(merke(tabelle(1, HAUPTSACHE, ANDERER))).containsExactly(vorher.get(0), vorher.get(2));
        Stimmentabelle ohne = tabelle(1, HAUPTSACHE, ANTRAG, ANDERER);
        ohne.weg(1);
        assertThat(merke(ohne)).containsExactly(vorher.get(0), vorher.get(2));
        assertThat(merke(tabelle(4, HAUPTSACHE, ANTRAG, ANDERER))).isEqualTo(vorher);
    }

    @Test
    @DisplayName("Was zu einer weggefallenen getippt war, steht in einer Zeile für sich")
    void whatWasTypedOfARemovedVoteIsKept() {
        String merk = merke(tabelle(1, HAUPTSACHE, ANTRAG, ANDERER)).get(1);
        Stimmentabelle jetzt = tabelle(1, HAUPTSACHE, ANDERER);
        jetzt.gestalten(List.of("ja-" + merk, "nein-" + merk));

        assertThat(merke(jetzt)).hasSize(3).endsWith(merk);
        assertThat(jetzt.linien().get(2).getForm().getGegenstand()).isEmpty();
    }

    @Test
    @DisplayName("Weitere Abstimmungen kommen wieder, gleich viele; gleiche Gegenstände verwechselt niemand")
    void furtherVotesComeBack() {
        Stimmentabelle getippt = tabelle(1);
        getippt.dazu(0);
        getippt.dazu(0);
        Stimmentabelle wieder = tabelle(1);
        wieder.gestalten(merke(getippt).stream().map(m -> "ja-" + m).toList());

        assertThat(merke(wieder)).isEqualTo(merke(getippt)).doesNotHaveDuplicates();
        assertThat(merke(tabelle(1, ANTRAG, ANTRAG))).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "V-16: Im Umlauf fragt die leere Tabelle auch nach der Zustimmung zum Verfahren, in einer dringlichen Sitzung nach der Dringlichkeit")
    void consentIsAskedInAnUmlauf() {
        assertThat(tabelle("UMLAUF", 1).linien())
                .extracting(l ->
                        l.getForm().getGegenstand() + " " + l.getGespeichert().getGegenstand())
                .containsExactly("HAUPTSACHE HAUPTSACHE", "UMLAUF UMLAUF");
        assertThat(tabelle("DRINGLICHKEIT", 1).linien())
                .extracting(l -> l.getForm().getGegenstand())
                .containsExactly("HAUPTSACHE", "DRINGLICHKEIT");
        assertThat(tabelle("UMLAUF", 1).linien())
                .extracting(Stimmlinie::isVorfrage)
                .containsExactly(false, true);
        assertThat(tabelle("", 1).linien()).hasSize(1);
        assertThat(tabelle("UMLAUF", 1, HAUPTSACHE).linien()).hasSize(1);
    }

    private Stimmentabelle tabelle(int position, Stimmangabe... stimmen) {
        return tabelle("", position, stimmen);
    }

    private Stimmentabelle tabelle(String vorfrage, int position, Stimmangabe... stimmen) {
        return Stimmentabelle.of(
                new Stimmblatt(
                        1,
                        "Kreistag",
                        LocalDate.of(2026, 12, 1),
                        true,
                        vorfrage,
                        List.of(new Stimmblatt.Zeile(
                                new Stimmblatt.Wo(true, 3, position, null),
                                new Stimmblatt.Papier(7, "", "Spielplatz", 1, "", Instant.EPOCH),
                                "",
                                "",
                                Arrays.asList(stimmen),
                                List.of()))),
                worte);
    }

    private static List<String> merke(Stimmentabelle tabelle) {
        return tabelle.linien().stream().map(Stimmlinie::getMerk).toList();
    }

    private static Stimmangabe stimme(String gegenstand, String wortlaut) {
        return new Stimmangabe(
                new Stimmangabe.Frage(gegenstand, "", "", wortlaut),
                new Stimmangabe.Zahlen("", "", "", "", ""),
                "",
                "",
                "");
    }
}
