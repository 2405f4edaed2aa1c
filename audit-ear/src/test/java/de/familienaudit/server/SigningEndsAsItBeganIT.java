package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.unterzeichnung.UnterschriftFesthalten;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnungsvorlage;
import de.familienaudit.stelle.StelleUmbenennen;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Services answer slowly, and meanwhile the world goes on: G-4, S-1, S-2. */
@DisplayName("S-1, S-2, G-4: Gespeichert wird nur, was so begonnen wurde und noch so gilt, und nur eine Unterschrift")
class SigningEndsAsItBeganIT extends SigningTest {

    @Inject
    private UnterzeichnungService unterzeichnung;

    @Inject
    private StellenService stellen;

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private StellenpflegeService pflege;

    private LangsameDienste dienste;

    @BeforeEach
    void slowServices() throws IOException {
        dienste = LangsameDienste.einrichten(false);
    }

    @AfterEach
    void noServices() throws IOException {
        dienste.close();
    }

    @Test
    @DisplayName("S-2: two people who sign at once make one signature and one clear message")
    void twoAtOnceMakeOneSignature() throws Exception {
        vorgelegt();
        Akteur inVertretung = vertreter();
        currentActor.set(landraetin);
        Unterzeichnen ihre = mit(LANDRAETIN);
        Unterzeichnen seine = mit(VERTRETER);

        List<Future<?>> beide = List.of(
                als(landraetin, () -> gang.unterzeichnen(ihre)), als(inVertretung, () -> gang.unterzeichnen(seine)));
        dienste.warteAufAnfragen(2);
        dienste.antworten();

        List<Throwable> gescheitert = new ArrayList<>();
        for (Future<?> einer : beide) {
            try {
                einer.get();
            } catch (ExecutionException e) {
                gescheitert.add(e.getCause());
            }
        }
        assertThat(gescheitert).singleElement().satisfies(e -> assertThat(e)
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("S-2.schon_unterzeichnet"));
        currentActor.set(pl);
        assertThat(papiere.details(papier).unterzeichnung().stufe()).isEqualTo("T");
        assertThat(details().ereignisse().stream()
                        .filter(e -> e.was().equals("UNTERZEICHNET"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("S-2: a paper taken back while the services answer is not signed")
    void takenBackInBetween() throws Exception {
        vorgelegt();
        refusedAfter(
                () -> {
                    currentActor.set(pl);
                    papiere.zurueckziehen(papier, papiere.details(papier).version(), "Tippfehler im Titel");
                },
                BusinessRuleException.class,
                "S-2.zurueckgezogen");
    }

    @Test
    @DisplayName("G-4: a paper that the deputy confirmed while the services answer is another one than she saw")
    void confirmedInBetween() throws Exception {
        vorgelegt();
        Akteur inVertretung = vertreter();
        refusedAfter(
                () -> {
                    currentActor.set(inVertretung);
                    unterzeichnung.bestaetigen(papier, papiere.details(papier).version());
                },
                ConflictException.class,
                "G-4.geaendert_von");
    }

    @Test
    @DisplayName("S-1: a certificate that was ended while the services answer binds nobody any more")
    void certificateEndedInBetween() throws Exception {
        vorgelegt();
        refusedAfter(
                () -> {
                    currentActor.set(pl);
                    long id = register.liste(1).seite().zeilen().get(0).id();
                    register.beenden(id, 2, "Schlüssel verloren");
                },
                BusinessRuleException.class,
                "S-1.zertifikat_beendet");
    }

    @Test
    @DisplayName(
            "S-1, G-6: a Stelle that was renamed while the services answer is not the one that the signature names")
    void renamedInBetween() throws Exception {
        vorgelegt();
        refusedAfter(
                () -> {
                    currentActor.set(pl);
                    long id = stellen.bekannteSchreibweisen().get("Jugendamt").id();
                    int version = verzeichnis.details(id).version();
                    pflege.umbenennen(new StelleUmbenennen(id, version, "Amt für Jugend", heute));
                },
                BusinessRuleException.class,
                "S-1.funktion_geaendert");
    }

    @Test
    @DisplayName("S-1, R-4: who lost the office while the services answer has not signed")
    void officeLostInBetween() throws Exception {
        vorgelegt();
        refusedAfter(() -> testkommune.entbinde(landraetin), ForbiddenException.class, "S-1.ohne_funktion");
    }

    @Test
    @DisplayName("S-2: only the frozen file with a signature behind it is stored")
    void anotherFileIsNotStored() {
        vorgelegt();
        currentActor.set(landraetin);
        Zertifikatsdaten zertifikat = LANDRAETIN.daten();
        Instant jetzt = Instant.now();
        Unterzeichnungsvorlage vorlage = unterzeichnung.einfrieren(papier, 1, zertifikat, jetzt);
        assertThat(vorlage.pdf()).isEqualTo(datei(false));

        byte[] andere = Arrays.copyOf(vorlage.pdf(), vorlage.pdf().length + 10);
        andere[100] ^= 1;
        for (byte[] signiert : List.of(andere, vorlage.pdf(), new byte[0])) {
            refused(
                    () -> unterzeichnung.festhalten(new UnterschriftFesthalten(
                            papier, 1, vorlage.wer(), "Artern", jetzt, "B", zertifikat, signiert)),
                    BusinessRuleException.class,
                    "S-2.andere_datei");
        }
        unchanged();
    }

    /** She signs; while the time-stamp service has not answered yet, something happens. */
    private void refusedAfter(Runnable etwas, Class<?> type, String message) throws Exception {
        currentActor.set(landraetin);
        Unterzeichnen command = mit(LANDRAETIN);
        Future<?> signing = als(landraetin, () -> gang.unterzeichnen(command));
        dienste.warteAufAnfragen(1);
        etwas.run();
        dienste.antworten();

        assertThatThrownBy(signing::get).cause().isExactlyInstanceOf(type).hasMessage(message);
        currentActor.set(pl);
        assertThat(papiere.details(papier).unterzeichnung()).isNull();
        assertThat(details().kopf().status()).isEqualTo("BESCHLOSSEN");
        assertThat(command.passphrase()).containsOnly('\0');
    }
}
