package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.Sammelmeldung;
import de.familienaudit.zielvereinbarung.fortschritt.SammelmeldungLesenService;
import de.familienaudit.zielvereinbarung.massnahme.FilterService;
import de.familienaudit.zielvereinbarung.massnahme.FilterZeile;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What waits for a person, reports on several measures, mentions, and the filters that a person keeps. */
class AufgabenIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AufgabenService aufgaben;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private KommentarService kommentare;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private SammelmeldungLesenService sammelmeldung;

    @Inject
    private Entwurfsarbeit arbeit;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private FassungService fassungen;

    @Inject
    private FassungsgangService gang;

    @Inject
    private FilterService filter;

    @Test
    void overdueMeasuresOfTheOwnStelleWaitForAReport() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        assertThat(aufgaben.meine()).isEmpty();

        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        assertThat(aufgaben.meine()).isEmpty();
        testkommune.besetze(fachamt, "Jugendamt", Besetzungsart.BEARBEITUNG);
        assertThat(aufgaben.meine()).singleElement().satisfies(g -> {
            assertThat(g.art()).isEqualTo("MELDUNG");
            assertThat(g.aufgaben()).singleElement().satisfies(a -> {
                assertThat(a.titel()).isEqualTo("1.1.1 Übersicht der Angebote erstellen");
                assertThat(a.hinweis()).isEqualTo("aufgabe.ueberfaellig");
                assertThat(a.angaben()).containsExactly(LocalDate.of(2022, 6, 30));
                assertThat(a.adresse()).contains("massnahme.xhtml?id=");
            });
        });
        // without an end, only silent since the decision
        testkommune.besetze(fachamt, "Bauamt", Besetzungsart.BEARBEITUNG);
        assertThat(gruppe("MELDUNG").aufgaben())
                .extracting(Aufgabe::hinweis)
                .containsExactlyInAnyOrder("aufgabe.ueberfaellig", "aufgabe.nie_gemeldet");
        fortschritt.melden(report(zeile("1.1.2"), "DAUERAUFGABE", "geprüft"));
        assertThat(gruppe("MELDUNG").aufgaben()).hasSize(1);

        testkommune.kollege(pl, Rolle.LESER);
        assertThat(aufgaben.meine()).isEmpty();
    }

    @Test
    void aDraftWaitsForTheAuditor() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();
        Akteur auditorin = testkommune.kollege(pl, Rolle.AUDITOR);
        assertThat(aufgaben.meine()).isEmpty();
        currentActor.set(pl);
        long entwurf = arbeit.begin(fassung);
        bearbeiten.speichern(Entwurfsarbeit.same(arbeit.form(entwurf, "1.1.1"), "Neuer Titel"));
        currentActor.set(auditorin);
        assertThat(aufgaben.meine()).as("still being written").isEmpty();
        currentActor.set(pl);
        gang.zurPruefungGeben(entwurf, fassungen.details(entwurf).version(), "");
        currentActor.set(auditorin);
        assertThat(gruppe("PRUEFUNG").aufgaben()).singleElement().satisfies(a -> assertThat(a.adresse())
                .endsWith("entwurf.xhtml?id=" + entwurf));

        gang.zurueckgeben(entwurf, fassungen.details(entwurf).version(), "Unklar");
        assertThat(aufgaben.meine()).isEmpty();
        currentActor.set(pl);
        assertThat(gruppe("RUECKGABE").aufgaben()).singleElement().satisfies(a -> assertThat(a.adresse())
                .endsWith("entwurf.xhtml?id=" + entwurf));
    }

    @Test
    void aMentionWaitsUntilItsPersonHasReadIt() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        Akteur leserin = testkommune.kollege(pl, Rolle.LESER);
        Akteur fremde = testkommune.neu(Rolle.LESER);
        currentActor.set(pl);
        long id = zeile("1.1.1").massnahme().id();
        assertThat(kommentare.erwaehnbare())
                .containsEntry(leserin.kontoId(), "Person LESER")
                .doesNotContainKey(fremde.kontoId());

        // an account of another Kommune answers like none
        BusinessRuleException fremd = refusal(id, fremde.kontoId());
        BusinessRuleException keine = refusal(id, 900_000_000_000L);
        assertThat(fremd.violations()).isEqualTo(keine.violations());
        assertThat(fremd.violations().get(0).code()).isEqualTo("A-8.erwaehnung_unbekannt");
        assertThat(massnahmen.details(id, null).kommentare()).isEmpty();

        kommentare.kommentieren(new MassnahmeKommentieren(id, "Bitte @Person LESER ansehen 🙂", Set.of()));
        assertThat(massnahmen.details(id, null).kommentare()).singleElement().satisfies(k -> assertThat(k.erwaehnte())
                .containsExactly("Person LESER"));
        assertThat(aufgaben.meine()).isEmpty();

        currentActor.set(leserin);
        Aufgabe aufgabe = gruppe("ERWAEHNUNG").aufgaben().get(0);
        assertThat(gruppe("ERWAEHNUNG").quittierbar()).isTrue();
        assertThat(aufgabe.titel()).isEqualTo("1.1.1 Übersicht der Angebote erstellen");
        assertThat(aufgabe.angaben()).contains("Person PROJEKTLEITUNG");

        testkommune.kollege(pl, Rolle.LESER);
        assertThatThrownBy(() -> aufgaben.quittieren("ERWAEHNUNG", aufgabe.id()))
                .isInstanceOf(NotFoundException.class);
        currentActor.set(leserin);
        assertThatThrownBy(() -> aufgaben.quittieren("UNFUG", aufgabe.id())).isInstanceOf(NotFoundException.class);
        aufgaben.quittieren("ERWAEHNUNG", aufgabe.id());
        aufgaben.quittieren("ERWAEHNUNG", aufgabe.id());
        assertThat(aufgaben.meine()).isEmpty();
    }

    @Test
    void eachRowOfASammelmeldungIsAReportOfItsOwn() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        assertThat(zeilen()).extracting(z -> z.massnahme().nummer()).containsExactly("1.1.1", "1.1.2");
        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.besetze(fachamt, "Bauamt", Besetzungsart.BEARBEITUNG);
        assertThat(zeilen()).extracting(z -> z.massnahme().nummer()).containsExactly("1.1.2");
        Sammelmeldung.Zeile gesehen = zeile("1.1.2");
        assertThat(gesehen.letzte()).isNull();
        assertThat(gesehen.indikator()).isEqualTo("Eine Liste liegt vor");

        currentActor.set(pl);
        fortschritt.melden(report(zeile("1.1.2"), "IN_UMSETZUNG", "von der Projektleitung"));
        assertThatThrownBy(() -> fortschritt.melden(report(zeile("1.1.1"), "VERSCHOBEN", "dauert")))
                .isInstanceOf(BusinessRuleException.class);
        fortschritt.melden(report(zeile("1.1.1"), "IN_UMSETZUNG", "läuft"));

        currentActor.set(fachamt);
        assertThatThrownBy(() -> fortschritt.melden(report(gesehen, "IN_UMSETZUNG", "vom Bauamt")))
                .isInstanceOf(ConflictException.class);
        Sammelmeldung.Zeile jetzt = sammelmeldung
                .aktuelle(List.of(gesehen.massnahme().id(), 900_000_000_000L))
                .get(gesehen.massnahme().id());
        assertThat(jetzt.massnahme().status()).isEqualTo("IN_UMSETZUNG");
        assertThat(jetzt.letzte().text()).isEqualTo("von der Projektleitung");
        assertThat(jetzt.version()).isGreaterThan(gesehen.version());
        fortschritt.melden(report(jetzt, "IN_UMSETZUNG", "vom Bauamt"));
        assertThat(zeile("1.1.2").letzte().text()).isEqualTo("vom Bauamt");
    }

    @Test
    void aPersonKeepsFiltersForItselfAndPerKommune() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long id = filter.speichern("Überfällig 🔥", "achtung=UEBERFAELLIG");
        filter.speichern("Alle geplanten", "stand=GEPLANT");
        assertThat(filter.eigene()).extracting(FilterZeile::name).containsExactly("Alle geplanten", "Überfällig 🔥");
        assertThatThrownBy(() -> filter.speichern("ÜBERFÄLLIG 🔥", "stand=GEPLANT"))
                .isInstanceOf(BusinessRuleException.class);
        assertThatThrownBy(() -> filter.umbenennen(id, "alle GEPLANTEN")).isInstanceOf(BusinessRuleException.class);
        filter.umbenennen(id, "Eilig");

        testkommune.kollege(pl, Rolle.PROJEKTLEITUNG);
        assertThat(filter.eigene()).isEmpty();
        assertThatThrownBy(() -> filter.umbenennen(id, "Geraubt")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> filter.loeschen(id)).isInstanceOf(NotFoundException.class);
        currentActor.set(new Akteur(
                pl.kontoId(),
                pl.benutzername(),
                pl.anzeigename(),
                testkommune.neu(Rolle.LESER).kommuneId(),
                "andere",
                pl.rollen()));
        assertThat(filter.eigene()).isEmpty();

        currentActor.set(pl);
        filter.loeschen(id);
        assertThat(filter.eigene()).extracting(FilterZeile::name).containsExactly("Alle geplanten");
    }

    private BusinessRuleException refusal(long massnahme, long konto) {
        try {
            kommentare.kommentieren(new MassnahmeKommentieren(massnahme, "Hinweis", Set.of(konto)));
        } catch (BusinessRuleException e) {
            return e;
        }
        throw new AssertionError("accepted: " + konto);
    }

    private Aufgabengruppe gruppe(String art) {
        return aufgaben.meine().stream()
                .filter(g -> g.art().equals(art))
                .findFirst()
                .orElseThrow();
    }

    private List<Sammelmeldung.Zeile> zeilen() {
        return sammelmeldung.liste(MassnahmenFilter.ALLE).orElseThrow().seite().zeilen();
    }

    private Sammelmeldung.Zeile zeile(String nummer) {
        return zeilen().stream()
                .filter(z -> z.massnahme().nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    private static FortschrittMelden report(Sammelmeldung.Zeile zeile, String status, String text) {
        LocalDate heute = LocalDate.now(ClockProducer.BERLIN);
        return new FortschrittMelden(
                zeile.massnahme().id(), zeile.version(), status, heute, text, "", "", "", null, null, "", false);
    }
}
