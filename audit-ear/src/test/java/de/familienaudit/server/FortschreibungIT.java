package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBearbeitenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfZieleService;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.entwurf.MassnahmeBearbeiten;
import de.familienaudit.zielvereinbarung.entwurf.VereinbarungAnlegen;
import de.familienaudit.zielvereinbarung.entwurf.VorspannAngaben;
import de.familienaudit.zielvereinbarung.entwurf.ZielBearbeiten;
import de.familienaudit.zielvereinbarung.fassung.BeschlussEintragen;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the Fassung in force through a draft to the next one, in the real server on the real database. */
@DisplayName(
        "A-1, A-3, A-9, A-11, G-1, G-4: Ein Entwurf beginnt mit der geltenden Fassung und tritt schrittweise in Kraft")
class FortschreibungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private EntwurfLesenService lesen;

    @Inject
    private EntwurfBearbeitenService bearbeiten;

    @Inject
    private EntwurfZieleService ziele;

    @Inject
    private FassungsgangService gang;

    @Inject
    private FassungService fassungen;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private WortlautService wortlaut;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Test
    void aDraftIsACopyAndChangesShowAgainstTheFassungInForce() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = begin(erste);

        EntwurfDetails d = lesen.uebersicht(entwurf, null, 1);
        assertThat(d.art()).isEqualTo("OHNE_AENDERUNG");
        assertThat(zeilen(d)).extracting(EntwurfDetails.Zeile::nummer).containsExactly("1.1.1", "1.1.2");

        long dritte = bearbeiten.speichern(neu(d, "Bänke <script>alert(1)</script> 😀", ""));
        EntwurfMassnahme spielplaetze = form(entwurf, "1.1.2");
        long anderesZiel =
                zielId(ziele.speichern(new ZielBearbeiten(entwurf, null, 0, 1, "Neues Ziel", "", "")), entwurf);
        assertThat(bearbeiten.verschieben(entwurf, spielplaetze.massnahmeId(), spielplaetze.version(), anderesZiel, ""))
                .isEqualTo("1.2.1");
        EntwurfMassnahme uebersicht = form(entwurf, "1.1.1");
        bearbeiten.streichen(entwurf, uebersicht.massnahmeId(), uebersicht.version());

        EntwurfDetails danach = lesen.uebersicht(entwurf, null, 1);
        assertThat(danach.art()).isEqualTo("WESENTLICH");
        assertThat(danach.gruende())
                .extracting(g -> g.anlass() + " " + g.betrifft())
                .containsExactlyInAnyOrder(
                        "MASSNAHME_NEU 1.1.3",
                        "MASSNAHME_VERSCHOBEN 1.1.2 → 1.2.1",
                        "MASSNAHME_WEGGEFALLEN 1.1.1",
                        "ZIEL_NEU 1.2");
        assertThat(danach.weggefallene())
                .extracting(EntwurfDetails.Zeile::nummer)
                .containsExactly("1.1.1");
        assertThat(zeilen(lesen.uebersicht(erste, null, 1)))
                .extracting(EntwurfDetails.Zeile::nummer)
                .containsExactly("1.1.1", "1.1.2");
        assertThat(lesen.massnahme(entwurf, dritte).titel()).isEqualTo("Bänke <script>alert(1)</script> 😀");
    }

    @Test
    void aNumberOnceGivenNeverGoesToAnother() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = begin(testkommune.inKraft());
        EntwurfMassnahme alt = form(entwurf, "1.1.2");
        bearbeiten.streichen(entwurf, alt.massnahmeId(), alt.version());

        assertThatThrownBy(() -> bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Neu", "1.1.2")))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-1.nummer_vergeben");
        long id = bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Neu", ""));

        assertThat(lesen.massnahme(entwurf, id).nummer()).isEqualTo("1.1.3");
    }

    @Test
    void everyFieldIsKeptAndWrongOnesAreNamedTogether() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = begin(testkommune.inKraft());
        EntwurfMassnahme m = form(entwurf, "1.1.1");
        Long jobcenter = stelle(m, "Jobcenter");
        Long bauamt = stelle(m, "Bauamt");

        bearbeiten.speichern(command(
                m,
                "Neuer Titel",
                "irgendwann",
                LocalDate.of(2030, 12, 31),
                List.of(bauamt, jobcenter),
                bauamt,
                "Ergebnisprotokoll\n\nBericht",
                "1.1.2"));
        EntwurfMassnahme danach = form(entwurf, "1.1.1");
        assertThat(danach.titel()).isEqualTo("Neuer Titel");
        assertThat(danach.ende().wortlaut()).isEqualTo("irgendwann");
        assertThat(danach.ende().art()).isEqualTo("UNVERSTANDEN");
        assertThat(danach.ende().bis()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(danach.stellen()).containsExactly(bauamt, jobcenter);
        assertThat(danach.federfuehrung()).isEqualTo(bauamt);
        assertThat(danach.anlagen()).isEqualTo("Ergebnisprotokoll\nBericht");
        assertThat(danach.abhaengigkeiten()).isEqualTo("1.1.2");

        assertThatThrownBy(() -> bearbeiten.speichern(command(
                        danach,
                        "x".repeat(2_000_000),
                        "2019",
                        null,
                        List.of(-1L),
                        jobcenter,
                        "y".repeat(301),
                        "1.1.1 9.9.9")))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly(
                                "titel form.zu_lang",
                                "stellen A-3.stelle_unbekannt",
                                "anlagen A-3.anlage_zu_lang",
                                "abhaengigkeiten A-11.auf_sich_selbst",
                                "abhaengigkeiten A-11.unbekannte_nummer"));

        EntwurfMassnahme gebraucht = form(entwurf, "1.1.2");
        assertThatThrownBy(() -> bearbeiten.streichen(entwurf, gebraucht.massnahmeId(), gebraucht.version()))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-11.wird_gebraucht");
        assertThat(bearbeiten.verschieben(
                        entwurf, gebraucht.massnahmeId(), gebraucht.version(), gebraucht.zielId(), "1.1.9"))
                .isEqualTo("1.1.9");
        assertThat(form(entwurf, "1.1.1").abhaengigkeiten()).isEqualTo("1.1.9");
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() {
        Akteur erste = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = begin(testkommune.inKraft());
        EntwurfMassnahme gesehen = form(entwurf, "1.1.1");
        EntwurfMassnahme andere = form(entwurf, "1.1.2");
        int stand = lesen.vorspann(entwurf).stand();
        int version = lesen.uebersicht(entwurf, null, 1).version();
        bearbeiten.speichern(same(gesehen, "erste"));
        testkommune.kollege(erste, Rolle.PROJEKTLEITUNG);

        assertThatThrownBy(() -> bearbeiten.speichern(same(gesehen, "zweite")))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(
                                e.violations().get(0).params())
                        .contains("Person PROJEKTLEITUNG", "1.1.1 erste"));
        bearbeiten.speichern(same(andere, "andere Maßnahme, kein Konflikt"));
        ziele.vorspannSpeichern(entwurf, stand, lesen.vorspann(entwurf).angaben());
        assertThatThrownBy(() -> ziele.vorspannSpeichern(
                        entwurf, stand, lesen.vorspann(entwurf).angaben()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> gang.geringfuegigInKraft(entwurf, version, "Grund"))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void geringfuegigHoldsAtOnceAndIsDecidedWithTheYearlyResolution() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = begin(erste);
        EntwurfMassnahme m = form(entwurf, "1.1.1");
        bearbeiten.speichern(command(m, m.titel(), "IV. Quartal 2023", null, m.stellen(), m.federfuehrung(), "", ""));

        assertThat(lesen.uebersicht(entwurf, null, 1).art()).isEqualTo("GERINGFUEGIG");
        gang.geringfuegigInKraft(entwurf, lesen.uebersicht(entwurf, null, 1).version(), "Baustelle verzögert sich");

        FassungDetails d = fassungen.details(entwurf);
        assertThat(d.kopf().status()).isEqualTo("IN_KRAFT");
        assertThat(d.moeglich().wartende()).isEqualTo(1);
        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(massnahmen.details(m.massnahmeId(), null).giltEnde().wortlaut())
                .isEqualTo("IV. Quartal 2023");
        assertThat(massnahmen.details(m.massnahmeId(), erste).ende().wortlaut()).isEqualTo("II. Quartal 2022");

        assertThat(gang.geringfuegigeBeschliessen(beschluss(entwurf, d.version())))
                .isEqualTo(1);
        FassungDetails danach = fassungen.details(entwurf);
        assertThat(danach.kopf().status()).isEqualTo("IN_KRAFT");
        assertThat(danach.moeglich().wartende()).isZero();
        assertThat(danach.ereignisse())
                .extracting(FassungDetails.Ereignis::gremium)
                .contains("Kreistag");
        assertThatThrownBy(() -> gang.geringfuegigeBeschliessen(beschluss(entwurf, danach.version())))
                .hasMessageContaining("A-9.nichts_zu_beschliessen");
    }

    @Test
    void anEssentialRevisionIsExaminedDecidedAndThenInForce() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = begin(erste);
        long neue = bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Bänke aufstellen", ""));
        int version = lesen.uebersicht(entwurf, null, 1).version();

        assertThatThrownBy(() -> gang.geringfuegigInKraft(entwurf, version, "eilt"))
                .hasMessageContaining("A-9.nicht_geringfuegig");
        assertThatThrownBy(() -> gang.pruefen(entwurf, version, "gut")).isInstanceOf(ForbiddenException.class);
        Akteur auditorin = testkommune.kollege(pl, Rolle.AUDITOR);
        assertThat(fassungen.details(entwurf).moeglich().pruefen()).isTrue();
        gang.pruefen(entwurf, version, "Die Ziele sind angemessen.");
        assertThatThrownBy(() -> gang.beschliessen(beschluss(entwurf, 0))).isInstanceOf(ForbiddenException.class);

        currentActor.set(pl);
        assertThatThrownBy(() -> bearbeiten.speichern(same(form(entwurf, "1.1.1"), "zu spät")))
                .hasMessageContaining("G-1.kein_entwurf");
        FassungDetails geprueft = fassungen.details(entwurf);
        assertThat(geprueft.ereignisse()).singleElement().satisfies(e -> {
            assertThat(e.erfasstVon()).isEqualTo(auditorin.anzeigename());
            assertThat(e.nacherfasst()).isFalse();
        });
        assertThatThrownBy(() -> gang.beschliessen(beschluss(entwurf, geprueft.version())))
                .hasMessageContaining("A-3.ohne_federfuehrung");
        fortschreibung.verwerfen(entwurf, geprueft.version(), "Es fehlt die Stelle");

        long zweiter = begin(erste);
        EntwurfDetails d = lesen.uebersicht(zweiter, null, 1);
        long mitStelle = bearbeiten.speichern(mitStelle(neu(d, "Bänke aufstellen", ""), form(zweiter, "1.1.1")));
        assertThat(mitStelle).isNotEqualTo(neue);
        assertThat(lesen.massnahme(zweiter, mitStelle).nummer())
                .as("freed by the discarded draft")
                .isEqualTo("1.1.3");
        currentActor.set(auditorin);
        gang.pruefen(zweiter, lesen.uebersicht(zweiter, null, 1).version(), "Jetzt ist alles da.");
        currentActor.set(pl);
        gang.beschliessen(beschluss(zweiter, fassungen.details(zweiter).version()));
        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("IN_KRAFT");
        assertThatThrownBy(() -> begin(erste)).hasMessageContaining("A-9.andere_unterwegs");
        testkommune.nacherfassen(zweiter, "IN_KRAFT", LocalDate.now(clock));

        assertThat(fassungen.details(erste).kopf().status()).isEqualTo("ABGELOEST");
        assertThat(fassungen.details(entwurf).kopf().status()).isEqualTo("VERWORFEN");
        assertThat(massnahmen.details(mitStelle, null).darfMelden()).isTrue();
        Wortlaut alt = wortlaut.lesen(erste);
        assertThat(alt.felder().get(0).ziele().get(0).massnahmen())
                .extracting(m -> m.nummer().toString())
                .containsExactly("1.1.1", "1.1.2");
    }

    @Test
    void oneDraftAtATimeAndOnlyTheProjektleitungOfThisKommuneWritesIt() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long vereinbarung = fassungen.details(erste).kopf().zielvereinbarungId();
        assertThatThrownBy(() -> fortschreibung.beginnen(new EntwurfBeginnen(erste, " ")))
                .hasMessageContaining("G-1.grund_fehlt");
        long entwurf = begin(erste);
        assertThatThrownBy(() -> begin(erste)).hasMessageContaining("A-9.entwurf_offen");
        assertThatThrownBy(() -> testkommune.importiere(vereinbarung)).hasMessageContaining("A-9.entwurf_offen");
        EntwurfMassnahme m = form(entwurf, "1.1.1");

        testkommune.kollege(pl, Rolle.FACHAMT);
        assertThatThrownBy(() -> bearbeiten.speichern(same(m, "fremd"))).isInstanceOf(ForbiddenException.class);
        assertThat(lesen.uebersicht(entwurf, null, 1).geaendertVon()).isEmpty();
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        assertThatThrownBy(() -> bearbeiten.speichern(same(m, "fremd"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> lesen.uebersicht(entwurf, null, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> wortlaut.lesen(erste)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAgreementWithoutADocumentBeginsWithSixHandlungsfelder() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        VorspannAngaben vorspann =
                new VorspannAngaben("Neu", "Frau A", "Frau B", null, "Ziel", "eins\nzwei", "", "", "");
        long entwurf = fortschreibung.anlegen(new VereinbarungAnlegen(
                "Zielvereinbarung 2027", LocalDate.of(2027, 1, 1), LocalDate.of(2030, 12, 31), vorspann));

        EntwurfDetails d = lesen.uebersicht(entwurf, null, 1);
        assertThat(d.felder()).hasSize(6);
        assertThat(d.art()).isEqualTo("WESENTLICH");
        assertThat(fassungen.details(entwurf).vorspann().visionspunkte()).containsExactly("eins", "zwei");
        String nummer = ziele.speichern(new ZielBearbeiten(entwurf, null, 0, 3, "Erstes Ziel", "", ""));
        assertThat(nummer).isEqualTo("3.1");
        long ziel = zielId(nummer, entwurf);
        long id = bearbeiten.speichern(neu(entwurf, ziel, "Erste Maßnahme", ""));
        assertThatThrownBy(() -> ziele.streichen(
                        entwurf, ziel, lesen.ziel(entwurf, ziel, null).version()))
                .hasMessageContaining("A-2.ziel_nicht_leer");
        EntwurfMassnahme m = lesen.massnahme(entwurf, id);
        bearbeiten.streichen(entwurf, id, m.version());
        ziele.streichen(entwurf, ziel, lesen.ziel(entwurf, ziel, null).version());
        assertThat(lesen.uebersicht(entwurf, null, 1).felder().get(2).ziele()).isEmpty();
    }

    private long begin(long fassung) {
        return fortschreibung.beginnen(new EntwurfBeginnen(fassung, "Workshop"));
    }

    private EntwurfMassnahme form(long entwurf, String nummer) {
        return zeilen(lesen.uebersicht(entwurf, null, 1)).stream()
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .map(z -> lesen.massnahme(entwurf, z.massnahmeId()))
                .orElseThrow();
    }

    private long zielId(String nummer, long entwurf) {
        return lesen.uebersicht(entwurf, null, 1).felder().stream()
                .flatMap(f -> f.ziele().stream())
                .filter(z -> z.nummer().equals(nummer))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<EntwurfDetails.Zeile> zeilen(EntwurfDetails d) {
        return d.felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .toList();
    }

    private static Long stelle(EntwurfMassnahme m, String name) {
        return Stream.of(m)
                .flatMap(x -> x.alleStellen().stream())
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private BeschlussEintragen beschluss(long fassung, int version) {
        return new BeschlussEintragen(
                fassung, version, "Kreistag", LocalDate.now(clock), "einstimmig", "Niederschrift", "");
    }

    private static MassnahmeBearbeiten neu(EntwurfDetails d, String titel, String nummer) {
        return neu(d.kopf().id(), d.felder().get(0).ziele().get(0).id(), titel, nummer);
    }

    private static MassnahmeBearbeiten neu(long entwurf, long ziel, String titel, String nummer) {
        return new MassnahmeBearbeiten(
                entwurf, null, 0, ziel, nummer, titel, "", "", "", "", "", "", null, null, "2030", null, null,
                List.of(), null, "", "");
    }

    private static MassnahmeBearbeiten mitStelle(MassnahmeBearbeiten c, EntwurfMassnahme vorbild) {
        return new MassnahmeBearbeiten(
                c.fassungId(),
                null,
                0,
                c.zielId(),
                "",
                c.titel(),
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                "2030",
                null,
                null,
                vorbild.stellen(),
                vorbild.federfuehrung(),
                "",
                "");
    }

    private static MassnahmeBearbeiten same(EntwurfMassnahme m, String titel) {
        return command(
                m, titel, m.ende().wortlaut(), null, m.stellen(), m.federfuehrung(), m.anlagen(), m.abhaengigkeiten());
    }

    private static MassnahmeBearbeiten command(
            EntwurfMassnahme m,
            String titel,
            String ende,
            LocalDate endeBis,
            List<Long> stellen,
            Long federfuehrung,
            String anlagen,
            String abhaengigkeiten) {
        return new MassnahmeBearbeiten(
                m.fassung().id(),
                m.massnahmeId(),
                m.version(),
                m.zielId(),
                "",
                titel,
                m.indikator(),
                m.zielgruppe(),
                m.kosten(),
                m.verantwortlich(),
                m.kommunikation(),
                m.beginn().wortlaut(),
                null,
                null,
                ende,
                null,
                endeBis,
                stellen,
                federfuehrung,
                anlagen,
                abhaengigkeiten);
    }
}
