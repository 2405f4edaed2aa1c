package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.BindungsauskunftService;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A commitment for a paper that is not public: its words are seen in the circle of the paper, its amounts by everybody. */
@DisplayName("V-10, H-13: Die Worte einer Bindung sieht, wer ihre Vorlage sieht; die Summe ist für alle dieselbe")
class BindungskreisIT extends KreisTest {

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private BindungService bindungen;

    @Inject
    private BindungsauskunftService auskunft;

    @Inject
    private ZustimmungService zustimmungen;

    @Test
    @DisplayName("Antrag, Zustimmung, Bedingung, Nachweis und Grund sind außerhalb des Kreises nicht da")
    void wordsStayInTheCircle() throws SQLException {
        begin();
        Akteur kaemmerei = drinnen.get("Kämmerei");
        currentActor.set(kaemmerei);
        haushalt.entwurf(Haushaltsprobe.JAHR);
        long stelle = ansaetze.aufnehmen(Haushaltsprobe.JAHR, haushalt.position("01.49530.6300"));
        ansaetze.setzen(stelle, AnsatzSetzen.von(Geldbetrag.NICHTS, "1.500"));
        currentActor.set(ersteller);
        long bindung = antraege.beantragen(new BindungBeantragen(
                GEHEIM + " als Betreff",
                GEHEIM + " als Begründung",
                List.of(new BindungBeantragen.Zeile(stelle, "1.000")),
                null,
                geheim));
        currentActor.set(kaemmerei);
        zustimmungen.zustimmen(
                bindung,
                bindungen.blatt(bindung).kopf().version(),
                new ZustimmungErteilen(
                        GEHEIM + " im Text", List.of(new Bedingungsangabe("SONSTIGE", GEHEIM + " bedingt", ""))));
        long bedingung = bindungen
                .blatt(bindung)
                .zustimmung()
                .worte()
                .get(0)
                .bedingungen()
                .get(0)
                .id();
        zustimmungen.bedingungErfuellen(bedingung, Haushaltsprobe.HEUTE, GEHEIM + " als Nachweis");
        zustimmungen.binden(
                bindung,
                bindungen.blatt(bindung).kopf().version(),
                BindungVollziehen.weil("UNAUFSCHIEBBAR", GEHEIM + " ist eilig"));
        String blatt = bindungen.blatt(bindung).toString();
        assertThat(blatt).contains("als Betreff", "als Begründung", "im Text", "bedingt", "als Nachweis", "ist eilig");
        assertThat(auskunft.zuVorlage(geheim).zeilen())
                .as("on the page of the paper")
                .extracting(z -> z.id())
                .contains(bindung);
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            if (person.getValue().kommuneId() != kaemmerei.kommuneId()) {
                continue;
            }
            String wer = person.getKey();
            currentActor.set(person.getValue());
            assertThat(jahresstellen.blatt(stelle).zeile().summen().verfuegbar())
                    .as(wer)
                    .isEqualTo(Geldbetrag.parse("500"));
            assertThat(jahresstellen.buchungen(stelle, "GEBUNDEN", 1).zeilen())
                    .as(wer)
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.betrag()).isEqualTo(Geldbetrag.parse("1.000"));
                        assertThat(b.worte()).isNull();
                    });
            assertThat(bindungen.liste(BindungFilter.ALLE).zeilen()).as(wer).isEmpty();
            assertThat(bindungen.liste(BindungFilter.ALLE).gesamt()).as(wer).isZero();
            assertThat(auskunft.zuVorlage(geheim)).as(wer).satisfies(a -> assertThat(a.isLeer())
                    .isTrue());
            assertThatThrownBy(() -> bindungen.blatt(bindung)).as(wer).isInstanceOf(NotFoundException.class);
            for (String tabelle : List.of(
                    "bindung",
                    "zustimmung",
                    "zustimmungsbedingung",
                    "bedingungserfuellung",
                    "vorlaeufigbindung",
                    "buchungsangabe where bindung_id is not null")) {
                assertThat(zeilenAlle(person.getValue(), tabelle))
                        .as(wer + " in " + tabelle)
                        .isZero();
            }
        }
        currentActor.set(draussen.get("andere Projektleitung"));
        assertThatThrownBy(() -> antraege.beantragen(new BindungBeantragen(
                        "Fremd", "", List.of(new BindungBeantragen.Zeile(stelle, "1")), null, geheim)))
                .isInstanceOf(NotFoundException.class);
    }
}
