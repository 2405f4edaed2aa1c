package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.BesetzungEintragen;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StelleBlatt;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenFilter;
import de.familienaudit.stelle.StellenListe;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a draft and its end do to the lists of Stellen, in the real server on the real database. */
@DisplayName("A-9: Stellen eines Entwurfs erscheinen mit dem Beschluss in den Listen und verschwinden mit dem Entwurf")
class StellenOfADraftIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private StellenService stellen;

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private FassungService fassungen;

    @Test
    @DisplayName("Ein verworfener Import hinterlässt keine Stelle; was beschlossen ist, steht in allen Listen")
    void discardedAndDecided() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = testkommune.importiere(null);
        assertThat(liste("")).isEmpty();
        assertThat(liste("ENTWURF")).contains("Bauamt", "Jobcenter", "Jugendamt");
        assertThat(waehlbar()).contains("Bauamt", "Jobcenter", "Jugendamt");

        discard(entwurf);
        assertThat(liste("ENTWURF")).isEmpty();
        assertThat(liste("ENTFERNT")).contains("Bauamt", "Jobcenter", "Jugendamt");
        assertThat(waehlbar()).isEmpty();

        long zweiter = testkommune.importiere(null);
        assertThat(liste("ENTWURF")).contains("Bauamt", "Jobcenter", "Jugendamt");
        testkommune.nacherfassen(zweiter, "BESCHLOSSEN", LocalDate.of(2020, 6, 10));
        assertThat(liste("")).contains("Bauamt", "Jobcenter", "Jugendamt");
        assertThat(liste("ENTWURF")).isEmpty();
        StelleBlatt bauamt = blatt("Bauamt");
        assertThat(bauamt.verlauf())
                .extracting(StelleBlatt.Ereignis::vorgang)
                .containsExactly("VERZEICHNET", "ENTFERNT");
    }

    @Test
    @DisplayName("Was ein zweiter Entwurf nennt oder jemand schon besetzt hat, bleibt beim Verwerfen")
    void neededElsewhere() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erster = testkommune.importiere(null);
        long zweiter = testkommune.importiere(Testkommune.DOKUMENT.replace("Jugendamt, Jobcenter", "Jugendamt"), null);
        StelleBlatt jobcenter = blatt("Jobcenter");
        pflege.besetzen(new BesetzungEintragen(
                jobcenter.id(), jobcenter.version(), "LEITUNG", null, "Frau Beispiel", null, null));

        discard(erster);
        assertThat(liste("ENTWURF")).contains("Bauamt", "Jugendamt").doesNotContain("Jobcenter");
        assertThat(liste("")).containsExactly("Jobcenter");

        discard(zweiter);
        assertThat(liste("ENTWURF")).isEmpty();
    }

    @Test
    @DisplayName(
            "G-6: Eine ungenutzte Stelle lässt sich entfernen und wieder aufnehmen, eine genannte oder besetzte nicht")
    void removedByAPerson() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        StelleBlatt bauamt = blatt("Bauamt");
        assertThatThrownBy(() -> pflege.entfernen(bauamt.id(), bauamt.version()))
                .hasMessageContaining("G-6.stelle_hat_massnahmen");

        long id = pflege.anlegen(new StelleAnlegen("Kulturamt", true));
        pflege.besetzen(new BesetzungEintragen(
                id, verzeichnis.details(id).version(), "LEITUNG", null, "Frau Beispiel", null, null));
        StelleBlatt besetzt = verzeichnis.details(id);
        assertThatThrownBy(() -> pflege.entfernen(id, besetzt.version()))
                .hasMessageContaining("G-6.stelle_ist_besetzt");

        long leer = pflege.anlegen(new StelleAnlegen("Forstamt", true));
        int version = verzeichnis.details(leer).version();
        pflege.entfernen(leer, version);
        assertThat(liste("")).doesNotContain("Forstamt");
        assertThat(waehlbar()).doesNotContain("Forstamt");
        assertThatThrownBy(() -> pflege.entfernen(leer, version)).isInstanceOf(ConflictException.class);

        assertThat(pflege.anlegen(new StelleAnlegen("forstamt", false))).isEqualTo(leer);
        assertThat(liste("EXTERN")).contains("Forstamt");
        pflege.entfernen(leer, verzeichnis.details(leer).version());
        pflege.aufnehmen(leer, verzeichnis.details(leer).version());
        assertThat(liste("")).contains("Forstamt");
    }

    private void discard(long fassung) {
        fortschreibung.verwerfen(fassung, fassungen.details(fassung).version(), "Probe");
    }

    private StelleBlatt blatt(String name) {
        return verzeichnis.details(stellen.stellen().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private List<String> waehlbar() {
        return stellen.stellen().stream().map(StelleDetails::name).toList();
    }

    private List<String> liste(String zeige) {
        return verzeichnis.liste(new StellenFilter("", zeige, "NAME", false, 1)).seite().zeilen().stream()
                .map(StellenListe.Zeile::name)
                .toList();
    }
}
