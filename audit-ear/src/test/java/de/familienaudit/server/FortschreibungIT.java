package de.familienaudit.server;

import static de.familienaudit.server.Entwurfsarbeit.command;
import static de.familienaudit.server.Entwurfsarbeit.neu;
import static de.familienaudit.server.Entwurfsarbeit.same;
import static de.familienaudit.server.Entwurfsarbeit.stelle;
import static de.familienaudit.server.Entwurfsarbeit.zeilen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
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
import de.familienaudit.zielvereinbarung.entwurf.VereinbarungAnlegen;
import de.familienaudit.zielvereinbarung.entwurf.VorspannAngaben;
import de.familienaudit.zielvereinbarung.entwurf.ZielBearbeiten;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zielvereinbarung.fassung.WortlautService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the Fassung in force through a draft to the next one, in the real server on the real database. */
@DisplayName(
        "A-1, A-3, A-9, A-11, G-1, G-4: Ein Entwurf beginnt mit der geltenden Fassung und tritt schrittweise in Kraft")
class FortschreibungIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Entwurfsarbeit arbeit;

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
    private WortlautService wortlaut;

    @Inject
    private MassnahmenService massnahmen;

    @Test
    void aDraftIsACopyAndChangesShowAgainstTheFassungInForce() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long entwurf = arbeit.begin(erste);

        EntwurfDetails d = lesen.uebersicht(entwurf, null, 1);
        assertThat(d.art()).isEqualTo("OHNE_AENDERUNG");
        assertThat(zeilen(d)).extracting(EntwurfDetails.Zeile::nummer).containsExactly("1.1.1", "1.1.2");

        long dritte = bearbeiten.speichern(neu(d, "Bänke <script>alert(1)</script> 😀", ""));
        EntwurfMassnahme spielplaetze = arbeit.form(entwurf, "1.1.2");
        long anderesZiel =
                arbeit.zielId(ziele.speichern(new ZielBearbeiten(entwurf, null, 0, 1, "Neues Ziel", "", "")), entwurf);
        assertThat(bearbeiten.verschieben(entwurf, spielplaetze.massnahmeId(), spielplaetze.version(), anderesZiel, ""))
                .isEqualTo("1.2.1");
        EntwurfMassnahme uebersicht = arbeit.form(entwurf, "1.1.1");
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
        long entwurf = arbeit.begin(testkommune.inKraft());
        EntwurfMassnahme alt = arbeit.form(entwurf, "1.1.2");
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
        long entwurf = arbeit.begin(testkommune.inKraft());
        EntwurfMassnahme m = arbeit.form(entwurf, "1.1.1");
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
        EntwurfMassnahme danach = arbeit.form(entwurf, "1.1.1");
        assertThat(danach.titel()).isEqualTo("Neuer Titel");
        assertThat(danach.ende().wortlaut()).isEqualTo("irgendwann");
        assertThat(danach.ende().art()).isEqualTo("UNVERSTANDEN");
        assertThat(danach.ende().bis()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(danach.stellen()).as("who took part already keeps the place").containsExactly(jobcenter, bauamt);
        assertThat(danach.federfuehrung()).isEqualTo(bauamt);
        assertThat(danach.anlagen()).isEqualTo("Ergebnisprotokoll\nBericht");
        assertThat(danach.abhaengigkeiten()).isEqualTo("1.1.2");
        EntwurfMassnahme zweite = arbeit.form(entwurf, "1.1.2");
        MassnahmeDetails gelesen = massnahmen.details(danach.massnahmeId(), entwurf);
        assertThat(gelesen.haengtAb())
                .containsExactly(new MassnahmeDetails.Verweis("1.1.2", zweite.massnahmeId(), zweite.titel()));
        assertThat(gelesen.stellen())
                .as("the accountable one first")
                .extracting(MassnahmeDetails.StelleZeile::id)
                .containsExactly(bauamt, jobcenter);

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

        EntwurfMassnahme gebraucht = arbeit.form(entwurf, "1.1.2");
        assertThatThrownBy(() -> bearbeiten.streichen(entwurf, gebraucht.massnahmeId(), gebraucht.version()))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("A-11.wird_gebraucht");
        assertThat(bearbeiten.verschieben(
                        entwurf, gebraucht.massnahmeId(), gebraucht.version(), gebraucht.zielId(), "1.1.9"))
                .isEqualTo("1.1.9");
        assertThat(arbeit.form(entwurf, "1.1.1").abhaengigkeiten()).isEqualTo("1.1.9");
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhoWasFirst() {
        Akteur erste = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = arbeit.begin(testkommune.inKraft());
        EntwurfMassnahme gesehen = arbeit.form(entwurf, "1.1.1");
        EntwurfMassnahme andere = arbeit.form(entwurf, "1.1.2");
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
    void aDroppedMeasureIsTakenBackAsItIsInForce() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = arbeit.begin(testkommune.inKraft());
        EntwurfMassnahme m = arbeit.form(entwurf, "1.1.1");
        bearbeiten.speichern(same(arbeit.form(entwurf, "1.1.2"), "Spielplätze pflegen"));
        bearbeiten.streichen(entwurf, m.massnahmeId(), m.version());
        assertThatThrownBy(() -> bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Andere", "1.1.1")))
                .hasMessageContaining("A-1.nummer_vergeben");

        assertThat(bearbeiten.zuruecknehmen(entwurf, m.massnahmeId())).isEqualTo("1.1.1");
        assertThat(bearbeiten.zuruecknehmen(entwurf, m.massnahmeId()))
                .as("twice")
                .isEqualTo("1.1.1");
        EntwurfMassnahme wieder = arbeit.form(entwurf, "1.1.1");
        assertThat(wieder.massnahmeId()).isEqualTo(m.massnahmeId());
        assertThat(wieder.titel()).isEqualTo(m.titel());
        assertThat(wieder.stellen()).isEqualTo(m.stellen());
        assertThat(lesen.uebersicht(entwurf, null, 1).weggefallene()).isEmpty();
        bearbeiten.speichern(same(wieder, "Neu gefasst"));
        long neue = bearbeiten.speichern(neu(lesen.uebersicht(entwurf, null, 1), "Neue", ""));
        assertThatThrownBy(() -> bearbeiten.zuruecknehmen(entwurf, neue)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void savingAMeasureKeepsTheOrderOfItsStellenAndChangesNothing() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = arbeit.begin(testkommune.inKraft());
        EntwurfMassnahme m = arbeit.form(entwurf, "1.1.1");
        assertThat(m.stellen()).hasSizeGreaterThan(1);
        List<Long> verkehrt =
                m.stellen().stream().sorted(Comparator.reverseOrder()).toList();
        for (List<Long> wahl : List.of(verkehrt, m.stellen())) {
            EntwurfMassnahme jetzt = arbeit.form(entwurf, "1.1.1");
            bearbeiten.speichern(
                    command(jetzt, m.titel(), m.ende().wortlaut(), null, wahl, m.federfuehrung(), m.anlagen(), ""));
            assertThat(arbeit.form(entwurf, "1.1.1").stellen()).isEqualTo(m.stellen());
        }
        assertThat(lesen.uebersicht(entwurf, null, 1).art()).isEqualTo("OHNE_AENDERUNG");
    }

    @Test
    void oneDraftAtATimeAndOnlyTheProjektleitungOfThisKommuneWritesIt() {
        Akteur pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        long erste = testkommune.inKraft();
        long vereinbarung = fassungen.details(erste).kopf().zielvereinbarungId();
        assertThatThrownBy(() -> fortschreibung.beginnen(new EntwurfBeginnen(erste, " ")))
                .hasMessageContaining("G-1.grund_fehlt");
        long entwurf = arbeit.begin(erste);
        assertThatThrownBy(() -> arbeit.begin(erste)).hasMessageContaining("A-9.entwurf_offen");
        assertThatThrownBy(() -> testkommune.importiere(vereinbarung)).hasMessageContaining("A-9.entwurf_offen");
        EntwurfMassnahme m = arbeit.form(entwurf, "1.1.1");

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
        long ziel = arbeit.zielId(nummer, entwurf);
        long id = bearbeiten.speichern(neu(entwurf, ziel, "Erste Maßnahme", ""));
        assertThatThrownBy(() -> ziele.streichen(
                        entwurf, ziel, lesen.ziel(entwurf, ziel, null).version()))
                .hasMessageContaining("A-2.ziel_nicht_leer");
        EntwurfMassnahme m = lesen.massnahme(entwurf, id);
        bearbeiten.streichen(entwurf, id, m.version());
        ziele.streichen(entwurf, ziel, lesen.ziel(entwurf, ziel, null).version());
        assertThat(lesen.uebersicht(entwurf, null, 1).felder().get(2).ziele()).isEmpty();
    }
}
