package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.schriftstueck.SchriftstueckDetails;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From putting forward to being signed, by key, by click and by hand: S-2, A-9, G-7. */
@DisplayName("S-2, A-9, G-7: Was vorgelegt ist, wird unterzeichnet, bestätigt oder auf Papier unterschrieben")
class PaperIsSignedIT extends SigningTest {

    @Inject
    private FassungsgangService fassungsgang;

    @Inject
    private UnterzeichnungService unterzeichnung;

    @Inject
    private PapierunterschriftService papierunterschrift;

    @Inject
    private SignaturauskunftService pruefung;

    @Test
    @DisplayName(
            "S-2, A-9: the Landrätin signs what the Projektleitung put forward, and the Fassung is signed, then in force")
    void fromTheDecisionToBeingInForce() {
        vorgelegt();
        currentActor.set(landraetin);
        SchriftstueckDetails vorher = papiere.details(papier);
        assertThat(vorher.darf().unterzeichnen()).isTrue();
        assertThat(vorher.darf().zertifikat()).isEqualTo("BEISPIEL");
        byte[] eingefroren = datei(false);

        gang.unterzeichnen(mit(LANDRAETIN));

        SchriftstueckDetails nachher = papiere.details(papier);
        assertThat(nachher.status()).isEqualTo("UNTERZEICHNET");
        assertThat(nachher.unterzeichnung().person()).isEqualTo("Person LANDRAT");
        assertThat(nachher.unterzeichnung().funktion()).isEqualTo("Jugendamt");
        assertThat(nachher.unterzeichnung().vertretene()).isEmpty();
        assertThat(nachher.unterzeichnung().ort()).isEqualTo("Sondershausen");
        assertThat(nachher.unterzeichnung().stufe()).isEqualTo("B");
        assertThat(nachher.unterzeichnung().beispiel()).isTrue();
        byte[] signiert = datei(true);
        assertThat(signiert).hasSizeGreaterThan(eingefroren.length);
        assertThat(Arrays.copyOf(signiert, eingefroren.length)).isEqualTo(eingefroren);
        assertThat(details().kopf().status()).isEqualTo("UNTERZEICHNET");
        assertThat(letztes().nacherfasst()).isFalse();
        assertThat(letztes().beleg().grund()).isEqualTo("Person LANDRAT, Jugendamt, Sondershausen");

        assertThat(pruefung.pruefe(signiert).schriftstueck().treffer())
                .isEqualTo(BekanntesSchriftstueck.Treffer.UNTERSCHRIEBENE_DATEI);
        assertThat(pruefung.pruefe(Testunterschrift.veraendert(signiert)).urteil())
                .isEqualTo("VERAENDERT");

        currentActor.set(pl);
        fassungsgang.inKraftSetzen(fassung, details().version());
        assertThat(details().kopf().status()).isEqualTo("IN_KRAFT");
        BekanntesSchriftstueck bekannt = pruefung.pruefe(datei(true)).schriftstueck();
        assertThat(bekannt.inKraft()).isTrue();
        assertThat(bekannt.unterschriften()).isEqualTo(1);
        assertThat(bekannt.unterzeichnerKonto()).isEqualTo(landraetin.kontoId());
    }

    @Test
    @DisplayName("S-2: confirmed by a click is not signed, and a signature may still follow")
    void confirmedIsNotSigned() {
        vorgelegt();
        currentActor.set(landraetin);
        unterzeichnung.bestaetigen(papier, papiere.details(papier).version());

        SchriftstueckDetails bestaetigt = papiere.details(papier);
        assertThat(bestaetigt.status()).isEqualTo("BESTAETIGT");
        assertThat(bestaetigt.offen()).isTrue();
        assertThat(bestaetigt.unterzeichnung()).isNull();
        assertThat(bestaetigt.bestaetigungen()).hasSize(1);
        assertThat(details().kopf().status()).isEqualTo("BESCHLOSSEN");
        refused(
                () -> unterzeichnung.bestaetigen(papier, bestaetigt.version()),
                BusinessRuleException.class,
                "S-2.schon_bestaetigt");
        assertThatThrownBy(() -> gang.unterzeichnen(new Unterzeichnen(
                        papier,
                        bestaetigt.version() - 1,
                        "Sondershausen",
                        LANDRAETIN.datei().clone(),
                        Testschluessel.PASSPHRASE.toCharArray())))
                .hasMessage("G-4.geaendert_von");
        gang.unterzeichnen(mit(LANDRAETIN));
        assertThat(papiere.details(papier).status()).isEqualTo("UNTERZEICHNET");
    }

    @Test
    @DisplayName(
            "G-7: a signature on paper is recorded with its scan, marked nacherfasst, by somebody who did not sign")
    void theWayOverPaper() {
        vorgelegt();
        refused(
                () -> papierunterschrift.nacherfassen(papierangaben(heute.minusDays(1), "")),
                BusinessRuleException.class,
                "S-2.vor_einreichung, G-7.quelle_fehlt");
        unchanged();
        Akteur buero = testkommune.kollege(pl, Rolle.GREMIENBUERO);
        papierunterschrift.nacherfassen(papierangaben(heute, "Akte 10.2"));

        SchriftstueckDetails d = papiere.details(papier);
        assertThat(d.status()).isEqualTo("AUF_PAPIER_UNTERZEICHNET");
        assertThat(d.unterzeichnung().nacherfasst()).isTrue();
        assertThat(d.unterzeichnung().zeitpunkt()).isNull();
        assertThat(d.unterzeichnung().person()).isEqualTo("Antje Hochwind-Schneider");
        assertThat(d.unterzeichnung().erfasst().name()).isEqualTo(buero.anzeigename());
        assertThat(details().kopf().status()).isEqualTo("UNTERZEICHNET");
        assertThat(letztes().nacherfasst()).isTrue();
        assertThat(letztes().beleg().quelle()).isEqualTo("Akte 10.2");
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "S-2.schon_unterzeichnet");
    }

    @Test
    @DisplayName(
            "A-9, S-2: only what is decided is put forward, one paper at a time; a withdrawn one makes room for another")
    void onlyWhatIsDecidedIsPutForward() {
        vorgelegt();
        refused(
                () -> erklaerung.zurUnterschriftGeben(fassung, details().version()),
                BusinessRuleException.class,
                "S-2.liegt_schon_vor");
        refused(() -> papiere.zurueckziehen(papier, 1, " "), BusinessRuleException.class, "S-2.grund_fehlt");
        papiere.zurueckziehen(papier, papiere.details(papier).version(), "Tippfehler im Titel");
        currentActor.set(landraetin);
        refused(() -> gang.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "S-2.zurueckgezogen");
        currentActor.set(pl);
        assertThat(datei(false)).isNotEmpty();
        long zweites = erklaerung.zurUnterschriftGeben(fassung, details().version());
        assertThat(papiere.zuBezug("ZIELVEREINBARUNG", List.of(fassung)))
                .extracting(z -> z.id() + " " + z.status())
                .containsExactly(zweites + " ZUR_UNTERSCHRIFT", papier + " ZURUECKGEZOGEN");
        assertThat(papiere.liste(new SchriftstueckFilter("OFFEN", 9)).zeilen())
                .extracting(z -> z.id())
                .containsExactly(zweites);

        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = testkommune.importiere(null);
        refused(
                () -> erklaerung.zurUnterschriftGeben(
                        entwurf, fassungen.details(entwurf).version()),
                BusinessRuleException.class,
                "A-9.erst_beschliessen");
    }

    private PapierunterschriftNacherfassen papierangaben(LocalDate datum, String quelle) {
        return new PapierunterschriftNacherfassen(
                papier,
                papiere.details(papier).version(),
                Testdatei.pdf("unterschrieben.pdf"),
                "Antje Hochwind-Schneider",
                "Landrätin",
                "",
                "Sondershausen",
                datum,
                quelle,
                "kein Schlüssel zur Hand");
    }
}
