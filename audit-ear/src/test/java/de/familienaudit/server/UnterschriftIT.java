package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.schriftstueck.SchriftstueckDetails;
import de.familienaudit.signatur.schriftstueck.SchriftstueckFilter;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck;
import de.familienaudit.signatur.signaturpruefung.SignaturpruefungService;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungService;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungEinsetzen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.erklaerung.ErklaerungService;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import de.familienaudit.zugang.anmeldung.AnmeldeService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Putting forward, signing, confirming, paper and register in the real server: S-1, S-2, S-3, S-5, R-3, R-4, G-7. */
@DisplayName(
        "S-1, S-2, S-5, R-2, R-4, G-7: Ein Schriftstück unterzeichnet nur, wer es am selben Tag darf, und nur einmal")
class UnterschriftIT extends ServerTest {

    private static final Testschluessel LANDRAETIN = Testschluessel.LANDRAETIN;
    private static final Testschluessel VERTRETER = Testschluessel.VERTRETER;

    private final LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    private Testkommune testkommune;

    @Inject
    private FassungService fassungen;

    @Inject
    private FassungsgangService gang;

    @Inject
    private ErklaerungService erklaerung;

    @Inject
    private SchriftstueckService papiere;

    @Inject
    private UnterzeichnungService unterzeichnung;

    @Inject
    private PapierunterschriftService papierunterschrift;

    @Inject
    private SignaturzertifikatService register;

    @Inject
    private SignaturpruefungService pruefung;

    @Inject
    private VertretungService vertretungen;

    @Inject
    private AnmeldeService anmeldung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AufgabenService aufgaben;

    @Resource
    private ManagedExecutorService executor;

    private Akteur pl;
    private Akteur landraetin;
    private long fassung;
    private long papier;

    /** A decided Fassung put forward by the Projektleitung, and a Landrätin with her confirmed certificate. */
    private void vorgelegt() {
        pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        fassung = testkommune.importiere(null);
        testkommune.nacherfassen(fassung, "BESCHLOSSEN", heute.minusDays(3));
        papier = erklaerung.zurUnterschriftGeben(fassung, details().version());
        landraetin = testkommune.kollege(pl, Rolle.LANDRAT);
        testkommune.besetze(landraetin, "Jugendamt", Besetzungsart.LEITUNG);
        eintragen(landraetin, LANDRAETIN);
    }

    /** The Projektleitung records it, the Gremienbüro confirms; the Projektleitung acts afterwards. */
    private void eintragen(Akteur person, Testschluessel schluessel) {
        currentActor.set(pl);
        long id = register.erfassen(new ZertifikatErfassen(person.kontoId(), schluessel.zertifikat()));
        testkommune.kollege(pl, Rolle.GREMIENBUERO);
        register.bestaetigen(id, 1);
        currentActor.set(pl);
    }

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

        unterzeichnung.unterzeichnen(mit(LANDRAETIN));

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
        assertThat(letztes().grund()).isEqualTo("Person LANDRAT, Jugendamt, Sondershausen");

        assertThat(pruefung.pruefe(signiert).schriftstueck().treffer())
                .isEqualTo(BekanntesSchriftstueck.Treffer.UNTERSCHRIEBENE_DATEI);
        assertThat(pruefung.pruefe(Testunterschrift.veraendert(signiert)).urteil())
                .isEqualTo("VERAENDERT");

        currentActor.set(pl);
        gang.inKraftSetzen(fassung, details().version());
        assertThat(details().kopf().status()).isEqualTo("IN_KRAFT");
        BekanntesSchriftstueck bekannt = pruefung.pruefe(datei(true)).schriftstueck();
        assertThat(bekannt.inKraft()).isTrue();
        assertThat(bekannt.unterschriften()).isEqualTo(1);
        assertThat(bekannt.unterzeichnerKonto()).isEqualTo(landraetin.kontoId());
    }

    @Test
    @DisplayName("S-1, R-3: among the tasks stands what she may sign, and only that is counted")
    void tasksAreWhatShePutForwardNotHerself() {
        vorgelegt();
        currentActor.set(new Akteur(
                landraetin.kontoId(),
                landraetin.benutzername(),
                landraetin.anzeigename(),
                landraetin.kommuneId(),
                landraetin.kommuneName(),
                Set.of(Rolle.LANDRAT, Rolle.PROJEKTLEITUNG)));
        long zweite = testkommune.importiere(null);
        testkommune.nacherfassen(zweite, "BESCHLOSSEN", heute.minusDays(2));
        erklaerung.zurUnterschriftGeben(zweite, fassungen.details(zweite).version());

        assertThat(zurUnterschrift()).singleElement().satisfies(wartend -> {
            assertThat(wartend.gesamt()).isEqualTo(1);
            assertThat(wartend.aufgaben()).extracting(Aufgabe::id).containsExactly(papier);
        });

        currentActor.set(pl);
        assertThat(zurUnterschrift()).isEmpty();
    }

    private List<Aufgabengruppe> zurUnterschrift() {
        return aufgaben.meine().stream()
                .filter(gruppe -> gruppe.art().equals("ZUR_UNTERSCHRIFT"))
                .toList();
    }

    @Test
    @DisplayName("S-1, R-3: neither Projektleitung nor Administration signs, also not by a forged call")
    void nobodyElseSigns() {
        vorgelegt();
        refused(() -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");
        refused(() -> unterzeichnung.bestaetigen(papier, 1), ForbiddenException.class, "R-1.nicht_erlaubt");
        for (Rolle rolle : List.of(Rolle.ADMINISTRATION, Rolle.GREMIENBUERO, Rolle.AUDITOR, Rolle.FACHAMT)) {
            testkommune.kollege(pl, rolle);
            refused(() -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "R-1.nicht_erlaubt");
        }
        testkommune.kollege(pl, Rolle.LANDRAT);
        refused(() -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)), ForbiddenException.class, "S-1.ohne_funktion");
        currentActor.set(pl);
        unchanged();
    }

    @Test
    @DisplayName("S-1, R-4: the deputy signs i. V. in the period and not after it, and only with an own certificate")
    void theDeputySignsInThePeriodOnly() {
        vorgelegt();
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        long vertretung = vertretung(vertreter);
        eintragen(vertreter, VERTRETER);

        Akteur inVertretung = akteur(vertreter);
        currentActor.set(inVertretung);
        refused(
                () -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)),
                BusinessRuleException.class,
                "S-1.zertifikat_fremd");

        testkommune.verlege(pl, vertretung, heute.plusDays(1), heute.plusDays(2));
        currentActor.set(inVertretung);
        refused(() -> unterzeichnung.unterzeichnen(mit(VERTRETER)), ForbiddenException.class, "S-1.ohne_funktion");
        unchanged();

        testkommune.verlege(pl, vertretung, heute, heute);
        currentActor.set(inVertretung);
        unterzeichnung.unterzeichnen(mit(VERTRETER));
        SchriftstueckDetails.Signatur signatur = papiere.details(papier).unterzeichnung();
        assertThat(signatur.person()).isEqualTo("Person KAEMMEREI");
        assertThat(signatur.funktion()).isEqualTo("Jugendamt");
        assertThat(signatur.vertretene()).isEqualTo("Person LANDRAT");
        assertThat(letztes().grund()).contains("i. V. Jugendamt");
    }

    @Test
    @DisplayName("S-2: two people who sign at once make one signature and one clear message")
    void twoAtOnceMakeOneSignature() throws InterruptedException {
        vorgelegt();
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        vertretung(vertreter);
        eintragen(vertreter, VERTRETER);
        Akteur inVertretung = akteur(vertreter);
        CyclicBarrier gleichzeitig = new CyclicBarrier(2);

        List<Future<?>> beide = List.of(
                as(landraetin, gleichzeitig, () -> unterzeichnung.unterzeichnen(mit(LANDRAETIN))),
                as(inVertretung, gleichzeitig, () -> unterzeichnung.unterzeichnen(mit(VERTRETER))));

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
        assertThat(details().ereignisse().stream()
                        .filter(e -> e.status().equals("UNTERZEICHNET"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "S-5: wrong password, no key file, unknown or unconfirmed certificate: refused with the reason, nothing changed")
    void whatIsRefusedChangesNothing() {
        vorgelegt();
        currentActor.set(landraetin);
        refused(
                () -> unterzeichnung.unterzeichnen(new Unterzeichnen(
                        papier, 1, "Sondershausen", LANDRAETIN.datei().clone(), "falsch".toCharArray())),
                BusinessRuleException.class,
                "S-5.passphrase_falsch");
        refused(
                () -> unterzeichnung.unterzeichnen(new Unterzeichnen(
                        papier, 1, "Sondershausen", "Hallo".getBytes(StandardCharsets.UTF_8), "x".toCharArray())),
                BusinessRuleException.class,
                "S-5.schluesseldatei_keine");
        refused(
                () -> unterzeichnung.unterzeichnen(new Unterzeichnen(
                        papier,
                        1,
                        "Sondershausen",
                        Arrays.copyOf(LANDRAETIN.datei(), Unterzeichnen.SCHLUESSELDATEI_HOECHSTENS + 1),
                        Testschluessel.PASSPHRASE.toCharArray())),
                BusinessRuleException.class,
                "S-5.schluesseldatei_zu_gross");
        refused(
                () -> unterzeichnung.unterzeichnen(new Unterzeichnen(papier, 1, " ", null, null)),
                BusinessRuleException.class,
                "S-2.ort_fehlt, S-5.schluesseldatei_fehlt, S-5.passphrase_fehlt");
        refused(
                () -> unterzeichnung.unterzeichnen(mit(VERTRETER)),
                BusinessRuleException.class,
                "S-1.zertifikat_unbekannt");
        currentActor.set(pl);
        long id = register.erfassen(new ZertifikatErfassen(landraetin.kontoId(), VERTRETER.zertifikat()));
        currentActor.set(landraetin);
        refused(
                () -> unterzeichnung.unterzeichnen(mit(VERTRETER)),
                BusinessRuleException.class,
                "S-1.zertifikat_unbestaetigt");
        currentActor.set(pl);
        refused(() -> register.bestaetigen(id, 1), ForbiddenException.class, "S-1.zertifikat_durch_zweite");
        refused(
                () -> register.erfassen(new ZertifikatErfassen(pl.kontoId(), VERTRETER.zertifikat())),
                BusinessRuleException.class,
                "S-1.zertifikat_schon_erfasst");
        refused(
                () -> register.erfassen(new ZertifikatErfassen(landraetin.kontoId(), LANDRAETIN.datei())),
                BusinessRuleException.class,
                "S-1.kein_zertifikat");
        register.beenden(id, 1, "Schlüssel verloren");
        currentActor.set(landraetin);
        refused(
                () -> unterzeichnung.unterzeichnen(mit(VERTRETER)),
                BusinessRuleException.class,
                "S-1.zertifikat_beendet");
        unchanged();
        Unterzeichnen gut = mit(LANDRAETIN);
        unterzeichnung.unterzeichnen(gut);
        assertThat(gut.passphrase()).containsOnly('\0');
        assertThat(gut.schluesseldatei()).containsOnly((byte) 0);
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
        assertThatThrownBy(() -> unterzeichnung.unterzeichnen(new Unterzeichnen(
                        papier,
                        bestaetigt.version() - 1,
                        "Sondershausen",
                        LANDRAETIN.datei().clone(),
                        Testschluessel.PASSPHRASE.toCharArray())))
                .hasMessage("G-4.geaendert_von");
        unterzeichnung.unterzeichnen(mit(LANDRAETIN));
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
        assertThat(letztes().quelle()).isEqualTo("Akte 10.2");
        currentActor.set(landraetin);
        refused(
                () -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)),
                BusinessRuleException.class,
                "S-2.schon_unterzeichnet");
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
        refused(() -> unterzeichnung.unterzeichnen(mit(LANDRAETIN)), BusinessRuleException.class, "S-2.zurueckgezogen");
        currentActor.set(pl);
        assertThat(datei(false)).isNotEmpty();
        long zweites = erklaerung.zurUnterschriftGeben(fassung, details().version());
        assertThat(papiere.zuBezug("ZIELVEREINBARUNG", fassung))
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

    @Test
    @DisplayName("R-2: papers and certificates of another Kommune answer like ones that do not exist")
    void anotherKommuneSeesNothing() {
        vorgelegt();
        byte[] eingefroren = datei(false);
        Akteur fremde = testkommune.neu(Rolle.LANDRAT);
        assertThatThrownBy(() -> papiere.details(papier)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papiere.datei(papier, false)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> unterzeichnung.unterzeichnen(mit(LANDRAETIN))).isInstanceOf(NotFoundException.class);
        assertThat(papiere.liste(new SchriftstueckFilter("", 1)).gesamt()).isZero();
        assertThat(pruefung.pruefe(eingefroren).schriftstueck()).isNull();
        assertThat(register.liste(1).seite().gesamt()).isZero();
        assertThatThrownBy(() -> register.erfassen(new ZertifikatErfassen(pl.kontoId(), VERTRETER.zertifikat())))
                .isInstanceOf(NotFoundException.class);
        assertThat(fremde.kommuneId()).isNotEqualTo(pl.kommuneId());
    }

    private Unterzeichnen mit(Testschluessel schluessel) {
        return new Unterzeichnen(
                papier,
                version(),
                " Sondershausen ",
                schluessel.datei().clone(),
                Testschluessel.PASSPHRASE.toCharArray());
    }

    /** As the page knows it; 1 for somebody who may not even read. */
    private int version() {
        try {
            return papiere.details(papier).version();
        } catch (BusinessRuleException e) {
            return 1;
        }
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

    private byte[] datei(boolean unterzeichnet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] stueck = papiere.stueck(papier, unterzeichnet, 0);
        for (int nummer = 1; stueck.length > 0; nummer++) {
            bytes.writeBytes(stueck);
            stueck = papiere.stueck(papier, unterzeichnet, nummer);
        }
        assertThat(bytes.size())
                .isEqualTo((int) papiere.datei(papier, unterzeichnet).groesse());
        return bytes.toByteArray();
    }

    private FassungDetails details() {
        return fassungen.details(fassung);
    }

    private FassungDetails.Ereignis letztes() {
        List<FassungDetails.Ereignis> ereignisse = details().ereignisse();
        return ereignisse.get(ereignisse.size() - 1);
    }

    private void unchanged() {
        assertThat(papiere.details(papier).status()).isEqualTo("ZUR_UNTERSCHRIFT");
        assertThat(papiere.details(papier).unterzeichnung()).isNull();
        assertThat(details().kopf().status()).isEqualTo("BESCHLOSSEN");
    }

    /** A confirmed deputy of the Landrätin for today; the Projektleitung acts afterwards. */
    private long vertretung(Akteur vertreter) {
        currentActor.set(landraetin);
        long leitung = vertretungen.auswahl().leitungen().get(0).id();
        long id = vertretungen
                .einsetzen(new VertretungEinsetzen(leitung, vertreter.kontoId(), heute, heute, "Urlaub"))
                .id();
        vertretungen.urkundeHochladen(new UrkundeHochladen(
                id,
                vertretungen.details(id).version(),
                new Testdatei("Bestellung.pdf", "%PDF-1.7\nErnennung\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))));
        currentActor.set(pl);
        vertretungen.bestaetigen(id, vertretungen.details(id).version());
        return id;
    }

    private Akteur akteur(Akteur person) {
        return anmeldung.akteur(person.kontoId(), person.kommuneId()).orElseThrow();
    }

    private static void refused(ThrowingCallable call, Class<?> type, String message) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
    }

    /** Another request of another person, at the same moment as the others that share the barrier. */
    private Future<?> as(Akteur akteur, CyclicBarrier gleichzeitig, Runnable call) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(akteur);
                gleichzeitig.await();
                call.run();
                return null;
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }
}
