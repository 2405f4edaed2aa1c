package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.BesetzungEintragen;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StelleBlatt;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StelleUmbenennen;
import de.familienaudit.stelle.StellenFilter;
import de.familienaudit.stelle.StellenListe;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenZusammenfuehren;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.stelle.ZusammenfuehrungService;
import de.familienaudit.stelle.ZusammenfuehrungVorschau;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A merged Stelle keeps everything, its target stands for it everywhere, and undoing brings it back. */
@DisplayName(
        "A-3, A-8, G-1, R-4: Eine zusammengeführte Stelle wirkt überall als ihr Ziel und lässt sich wieder trennen")
class MergedStellenIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private StellenService stellen;

    @Inject
    private StellenverzeichnisService verzeichnis;

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private ZusammenfuehrungService zusammenfuehrung;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private UebersichtService uebersicht;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private CurrentActor currentActor;

    @Test
    void theTargetStandsForItEverywhere() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        Akteur fachamt = testkommune.kollege(pl, Rolle.FACHAMT);
        testkommune.besetze(fachamt, "Bauamt", Besetzungsart.BEARBEITUNG);
        currentActor.set(pl);
        long bauamt = id("Bauamt");
        long ziel = pflege.anlegen(new StelleAnlegen("Amt für Bau und Spielplätze 🛝", true));

        ZusammenfuehrungVorschau vorschau = zusammenfuehrung.vorschau(bauamt, ziel);
        assertThat(vorschau.hindernisse()).isEmpty();
        assertThat(vorschau.stelle().massnahmen().federfuehrend()).isEqualTo(1);
        assertThat(vorschau.ziel().massnahmen().gesamt()).isZero();
        assertThat(vorschau.besetzungen())
                .extracting(StelleBlatt.Besetzung::person)
                .containsExactly("Person FACHAMT");
        assertThat(vorschau.schreibweisen()).contains("Bauamt");
        merge(bauamt, ziel);

        MassnahmeZeile zeile = gefunden(
                        new MassnahmenFilter(null, "1.1.2", null, null, null, null, false, null, false, 1))
                .get(0);
        assertThat(zeile.federfuehrung()).isEqualTo("Amt für Bau und Spielplätze 🛝");
        assertThat(zeile.weitereStellen()).isZero();
        for (long gefragt : List.of(bauamt, ziel)) {
            assertThat(gefunden(new MassnahmenFilter(null, null, null, gefragt, null, null, false, null, false, 1)))
                    .extracting(MassnahmeZeile::nummer)
                    .containsExactly("1.1.2");
        }
        assertThat(massnahmen.liste(MassnahmenFilter.ALLE).orElseThrow().stellen())
                .extracting(MassnahmenListe.Auswahl::name)
                .contains("Amt für Bau und Spielplätze 🛝")
                .doesNotContain("Bauamt");
        MassnahmeDetails details = massnahmen.details(zeile.id(), null);
        assertThat(details.verantwortlich()).isEqualTo("Bauamt");
        assertThat(details.stellen()).singleElement().satisfies(s -> {
            assertThat(s.name()).isEqualTo("Amt für Bau und Spielplätze 🛝");
            assertThat(s.federfuehrend()).isTrue();
            assertThat(s.unbesetzt()).isTrue();
            assertThat(s.personen()).containsExactly("Person FACHAMT");
        });
        StelleBlatt blatt = verzeichnis.details(ziel);
        assertThat(blatt.anzahl().federfuehrend()).isEqualTo(1);
        assertThat(blatt.massnahmen()).singleElement().satisfies(m -> assertThat(m.federfuehrend())
                .isTrue());
        assertThat(blatt.besetzungen()).singleElement().satisfies(b -> assertThat(b.aus())
                .isEqualTo("Bauamt"));
        assertThat(stellen.bekannteSchreibweisen().get("Bauamt").id()).isEqualTo(ziel);
        assertThat(stellen.stellen()).extracting(StelleDetails::name).doesNotContain("Bauamt");

        currentActor.set(fachamt);
        assertThat(stellen.meineStellen()).containsOnlyKeys(ziel);
        assertThat(gefunden(new MassnahmenFilter(null, null, null, null, null, null, true, null, false, 1)))
                .extracting(MassnahmeZeile::nummer)
                .containsExactly("1.1.2");
        assertThat(uebersicht.uebersicht().orElseThrow().meine().gesamt()).isEqualTo(1);
        fortschritt.melden(report(zeile.id()));
        assertThat(massnahmen.details(zeile.id(), null).meldungen()).hasSize(1);

        currentActor.set(pl);
        testkommune.importiere(null);
        assertThat(stellen.stellen()).extracting(StelleDetails::name).doesNotContain("Bauamt");
    }

    @Test
    void threeMergedIntoOneComeBackOneByOneExactlyAsTheyWere() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long a = pflege.anlegen(new StelleAnlegen("A", true));
        long b = pflege.anlegen(new StelleAnlegen("B", false));
        long c = pflege.anlegen(new StelleAnlegen("C", true));
        long d = pflege.anlegen(new StelleAnlegen("D", true));
        merge(a, b);
        merge(b, c);
        merge(d, c);
        assertThat(verzeichnis.details(c).aufgenommene())
                .extracting(StelleBlatt.Aufgenommen::name)
                .containsExactlyInAnyOrder("A", "B", "D");
        assertThat(verzeichnis.details(a).zielId()).isEqualTo(c);

        zusammenfuehrung.rueckgaengig(merger(c, "B"));
        assertThat(verzeichnis.details(b).zielId()).isNull();
        assertThat(verzeichnis.details(b).intern()).isFalse();
        assertThat(verzeichnis.details(a).zielId()).isEqualTo(b);
        assertThat(verzeichnis.details(d).zielId()).isEqualTo(c);

        merge(b, d, "A-3.zusammen_schon");
        zusammenfuehrung.rueckgaengig(merger(b, "A"));
        zusammenfuehrung.rueckgaengig(merger(c, "D"));
        assertThat(namen("ZUSAMMENGEFUEHRT")).isEmpty();
        assertThat(namen("")).containsExactly("A", "B", "C", "D");
        assertThat(verzeichnis.details(a).verlauf())
                .extracting(StelleBlatt.Ereignis::vorgang)
                .containsExactly("GETRENNT", "ZUSAMMENGEFUEHRT", "ANGELEGT");
    }

    @Test
    void whatWouldNotBeRightIsRefusedWithItsReason() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long bauamt = id("Bauamt");
        long extern = pflege.anlegen(new StelleAnlegen("Bauverein e. V.", false));
        long jugendamt = id("Jugendamt");
        merge(bauamt, bauamt, "A-3.zusammen_mit_sich");
        merge(bauamt, extern, "A-3.zusammen_extern");
        refused("A-3.extern_mit_federfuehrung", () -> pflege.artAendern(bauamt, version(bauamt), false));
        refused("A-3.stelle_name_vergeben", () -> pflege.anlegen(new StelleAnlegen(" bauamt ", true)));
        refused("A-3.stelle_name_vergeben", () -> rename(bauamt, "Jugendamt", null));
        refused("A-3.stelle_name_zu_lang", () -> rename(bauamt, "😀".repeat(151), null));
        refused("A-3.stelle_ohne_name", () -> rename(bauamt, " ", null));

        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        fill(bauamt, "Frau Alt", heute.minusYears(3), heute.minusDays(10));
        fill(bauamt, "Frau Neu", heute.minusDays(5), null);
        refused("R-4.leitung_besetzt", () -> fill(bauamt, "Herr Dritter", heute, null));
        fill(jugendamt, "Herr Jung", heute.plusDays(30), null);
        merge(bauamt, jugendamt, "R-4.zwei_leitungen");
        StelleBlatt.Besetzung neu = verzeichnis.details(bauamt).besetzungen().stream()
                .filter(x -> x.person().equals("Frau Neu"))
                .findFirst()
                .orElseThrow();
        refused(
                "R-4.besetzung_ende_vor_beginn",
                () -> pflege.beenden(bauamt, version(bauamt), neu.id(), heute.minusDays(6)));
        pflege.beenden(bauamt, version(bauamt), neu.id(), heute.minusDays(1));
        StelleBlatt vakant = verzeichnis.details(bauamt);
        assertThat(vakant.vakant()).isTrue();
        assertThat(vakant.vakantSeit()).isEqualTo(heute);
        merge(bauamt, jugendamt);

        refused("A-3.zusammen_schon", () -> rename(bauamt, "Neu", null));
        rename(jugendamt, "Bauamt", null);
        refused("A-3.trennen_name_vergeben", () -> zusammenfuehrung.rueckgaengig(merger(jugendamt, "Bauamt")));
        rename(jugendamt, "Jugend- und Bauamt", null);
        long vorgang = merger(jugendamt, "Bauamt");
        zusammenfuehrung.rueckgaengig(vorgang);
        assertThatThrownBy(() -> zusammenfuehrung.rueckgaengig(vorgang)).isInstanceOf(ConflictException.class);
    }

    @Test
    void namesOfTodayAndOfOnceThatDifferInCaseArticleOrAccentAreLikelyDoubles() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long referat = pflege.anlegen(new StelleAnlegen("Kita-Referat", true));
        rename(referat, "Wirtschaft und Verkehr", LocalDate.of(2023, 1, 1));
        pflege.anlegen(new StelleAnlegen("Das KITA Referat", true));
        pflege.anlegen(new StelleAnlegen("Die Öde", true));
        pflege.anlegen(new StelleAnlegen("ode", true));
        assertThat(verzeichnis.liste(StellenFilter.ALLE).dubletten())
                .extracting(d -> d.name() + " = " + d.zielName())
                .containsExactlyInAnyOrder("Das KITA Referat = Wirtschaft und Verkehr", "ode = Die Öde");
    }

    @Test
    void theSecondOfTwoAndAnotherKommuneAreRefused() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long a = pflege.anlegen(new StelleAnlegen("Sozialplaner", true));
        long b = pflege.anlegen(new StelleAnlegen("Sozialplanung", true));
        assertThat(verzeichnis.liste(StellenFilter.ALLE).dubletten())
                .singleElement()
                .satisfies(d -> assertThat(List.of(d.name(), d.zielName()))
                        .containsExactlyInAnyOrder("Sozialplaner", "Sozialplanung"));
        StellenZusammenfuehren command = new StellenZusammenfuehren(a, version(a), b, version(b), "doppelt");
        zusammenfuehrung.zusammenfuehren(command);
        assertThatThrownBy(() -> zusammenfuehrung.zusammenfuehren(command))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        e -> assertThat(e.violations().get(0).params()).contains("Person PROJEKTLEITUNG"));
        long vorgang = merger(b, "Sozialplaner");

        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> verzeichnis.details(a)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> zusammenfuehrung.rueckgaengig(vorgang)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> zusammenfuehrung.vorschau(a, b)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("R-4, G-6: vacated Stellen flag their measures; a former name is known and shown for its time")
    void vacatedAndRenamed() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        long bauamt = id("Bauamt");
        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        assertThat(uebersicht.uebersicht().orElseThrow().unbesetzt()).isEqualTo(2);
        fill(bauamt, "Frau Neu", null, null);
        MassnahmenListe liste = massnahmen
                .liste(new MassnahmenFilter(null, null, null, null, null, "UNBESETZT", false, null, false, 1))
                .orElseThrow();
        assertThat(liste.anzahlUnbesetzt()).isEqualTo(1);
        assertThat(liste.seite().zeilen()).extracting(MassnahmeZeile::nummer).containsExactly("1.1.1");
        for (StellenListe.Zeile z :
                verzeichnis.liste(StellenFilter.ALLE).seite().zeilen()) {
            assertThat(stellen.unbesetzte().contains(z.id())).as(z.name()).isEqualTo(z.vakant());
        }

        refused("G-6.in_der_zukunft", () -> rename(bauamt, "Hochbauamt", heute.plusDays(1)));
        rename(bauamt, "Hochbauamt", LocalDate.of(2023, 1, 1));
        assertThat(stellen.namenAm(LocalDate.of(2022, 12, 31), List.of(bauamt))).containsEntry(bauamt, "Bauamt");
        assertThat(stellen.namenAm(LocalDate.of(2023, 1, 1), List.of(bauamt))).isEmpty();
        assertThat(stellen.bekannteSchreibweisen().get("Bauamt").name()).isEqualTo("Hochbauamt");
        assertThat(namen("")).contains("Hochbauamt").doesNotContain("Bauamt");
        refused("G-6.vor_dem_jetzigen", () -> rename(bauamt, "Amt", LocalDate.of(2022, 1, 1)));
    }

    private void merge(long stelle, long ziel) {
        zusammenfuehrung.zusammenfuehren(
                new StellenZusammenfuehren(stelle, version(stelle), ziel, version(ziel), "doppelt"));
    }

    private void merge(long stelle, long ziel, String refusal) {
        refused(refusal, () -> merge(stelle, ziel));
    }

    private void rename(long stelle, String name, LocalDate ab) {
        pflege.umbenennen(new StelleUmbenennen(stelle, version(stelle), name, ab));
    }

    private void fill(long stelle, String person, LocalDate von, LocalDate bis) {
        pflege.besetzen(new BesetzungEintragen(stelle, version(stelle), "LEITUNG", null, person, von, bis));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(BusinessRuleException.class).hasMessageContaining(code);
    }

    private long merger(long ziel, String name) {
        return verzeichnis.details(ziel).aufgenommene().stream()
                .filter(x -> x.name().equals(name))
                .findFirst()
                .orElseThrow()
                .zusammenfuehrungId();
    }

    private int version(long stelle) {
        return verzeichnis.details(stelle).version();
    }

    private long id(String name) {
        return stellen.bekannteSchreibweisen().get(name).id();
    }

    private List<String> namen(String zeige) {
        return verzeichnis.liste(new StellenFilter("", zeige, "NAME", false, 1)).seite().zeilen().stream()
                .map(StellenListe.Zeile::name)
                .toList();
    }

    private List<MassnahmeZeile> gefunden(MassnahmenFilter filter) {
        return massnahmen.alle(filter);
    }

    private FortschrittMelden report(long massnahme) {
        LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));
        return new FortschrittMelden(
                massnahme,
                massnahmen.details(massnahme, null).version(),
                "IN_UMSETZUNG",
                heute,
                "läuft",
                "",
                "",
                "",
                null,
                null,
                "",
                false);
    }
}
