package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.bindung.BindungFilter;
import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.nacherfassung.AusgabeNacherfassen;
import de.familienaudit.haushalt.nacherfassung.HaushaltNacherfassungService;
import de.familienaudit.haushalt.nacherfassung.ZustimmungNacherfassen;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Expenditure, and a consent, of a record year for a paper that is not public. */
@DisplayName(
        "V-10, H-13: Die Worte einer nacherfassten Ausgabe sieht, wer ihre Vorlage sieht; Betrag und Jahr sehen alle")
class NacherfassungskreisIT extends KreisTest {

    private static final int DAMALS = 2018;

    @Inject
    private Haushaltsprobe haushalt;

    @Inject
    private HaushaltsjahrService jahre;

    @Inject
    private HaushaltNacherfassungService service;

    @Inject
    private BindungService bindungen;

    @Inject
    private JahresstelleService jahresstellen;

    @Test
    @DisplayName("Betreff, Quelle, Grund und Deckung sind außerhalb des Kreises nicht da, auch kein erfundener Tag")
    void wordsStayInTheCircle() throws SQLException {
        begin();
        Akteur kaemmerei = drinnen.get("Kämmerei");
        currentActor.set(kaemmerei);
        jahre.anlegen(String.valueOf(DAMALS), "");
        long bindung = service.ausgabe(DAMALS, ausgabe(haushalt.position("01.4953.7187"), NUMMER));
        long stelle = haushalt.liste(DAMALS).get(0).id();
        String blatt = bindungen.blatt(bindung).toString();
        assertThat(blatt).contains("als Betreff", "als Quelle", "als Grund", "als Deckung");
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            if (person.getValue().kommuneId() != kaemmerei.kommuneId()) {
                continue;
            }
            String wer = person.getKey();
            currentActor.set(person.getValue());
            assertThat(jahresstellen.buchungen(stelle, "", 1).zeilen())
                    .as(wer)
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.betrag()).isEqualTo(Geldbetrag.parse("17.655"));
                        assertThat(b.worte()).isNull();
                        assertThat(b.tag()).isNull();
                    });
            assertThat(bindungen.liste(BindungFilter.ALLE).zeilen()).as(wer).isEmpty();
            assertThatThrownBy(() -> bindungen.blatt(bindung)).as(wer).isInstanceOf(NotFoundException.class);
            for (String tabelle : List.of("bindung", "nacherfassung", "buchungsangabe where bindung_id is not null")) {
                assertThat(zeilenAlle(person.getValue(), tabelle))
                        .as(wer + " in " + tabelle)
                        .isZero();
            }
        }
    }

    @Test
    @DisplayName(
            "Auch von einer nacherfassten Zustimmung sind außerhalb des Kreises nur Betrag und Jahr da, und kein Tag")
    void wordsOfAConsentStayInTheCircle() throws SQLException {
        begin();
        Akteur kaemmerei = drinnen.get("Kämmerei");
        currentActor.set(kaemmerei);
        jahre.anlegen(String.valueOf(DAMALS), "");
        long bindung = service.zustimmung(DAMALS, zustimmung(haushalt.position("01.49530.6300")));
        long stelle = haushalt.liste(DAMALS).get(0).id();
        assertThat(bindungen.blatt(bindung).toString())
                .contains("als Betreff", "als Quelle", "als Grund", "als Bedingung");
        for (Map.Entry<String, Akteur> person : draussen.entrySet()) {
            if (person.getValue().kommuneId() != kaemmerei.kommuneId()) {
                continue;
            }
            String wer = person.getKey();
            currentActor.set(person.getValue());
            assertThat(jahresstellen.buchungen(stelle, "", 1).zeilen())
                    .as(wer)
                    .singleElement()
                    .satisfies(b -> {
                        assertThat(b.betrag()).isEqualTo(Geldbetrag.parse("1.500"));
                        assertThat(b.worte()).isNull();
                        assertThat(b.tag()).isNull();
                    });
            assertThat(bindungen.liste(BindungFilter.ALLE).zeilen()).as(wer).isEmpty();
            assertThatThrownBy(() -> bindungen.blatt(bindung)).as(wer).isInstanceOf(NotFoundException.class);
            for (String tabelle : List.of("bindung", "nacherfassung", "zustimmung", "zustimmungsbedingung")) {
                assertThat(zeilenAlle(person.getValue(), tabelle))
                        .as(wer + " in " + tabelle)
                        .isZero();
            }
        }
    }

    @Test
    @DisplayName("Die Nummer einer Vorlage einer anderen Kommune findet niemand")
    void papersOfOthersAreNotFound() throws SQLException {
        begin();
        testkommune.neu(Rolle.KAEMMEREI);
        jahre.anlegen(String.valueOf(DAMALS), "");
        AusgabeNacherfassen fremd = ausgabe(haushalt.position("01.4953.7187"), NUMMER);
        assertThatThrownBy(() -> service.ausgabe(DAMALS, fremd)).hasMessage("G-7.vorlage_fehlt");
    }

    private static ZustimmungNacherfassen zustimmung(long position) {
        return new ZustimmungNacherfassen(
                position,
                GEHEIM + " als Betreff",
                "1.500",
                ZustimmungNacherfassen.Zeitpunkt.nurJahr(String.valueOf(DAMALS)),
                GEHEIM + " als Quelle",
                GEHEIM + " als Grund",
                List.of(new Bedingungsangabe("SONSTIGE", GEHEIM + " als Bedingung", "")),
                NUMMER);
    }

    private static AusgabeNacherfassen ausgabe(long position, String vorlage) {
        return new AusgabeNacherfassen(
                position,
                GEHEIM + " als Betreff",
                "17.655",
                AusgabeNacherfassen.Zeitpunkt.NUR_JAHR,
                GEHEIM + " als Quelle",
                GEHEIM + " als Grund",
                new AusgabeNacherfassen.Weise("AUSSERPLANMAESSIG", "NICHT_BELEGT", GEHEIM + " als Deckung"),
                vorlage);
    }
}
