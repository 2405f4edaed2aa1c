package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.unterzeichnung.Unterzeichnen;
import de.familienaudit.signatur.unterzeichnung.UnterzeichnungsgangService;
import de.familienaudit.signatur.zertifikat.SignaturzertifikatService;
import de.familienaudit.signatur.zertifikat.ZertifikatErfassen;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungEinsetzen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.zielvereinbarung.erklaerung.ErklaerungService;
import de.familienaudit.zielvereinbarung.fassung.FassungDetails;
import de.familienaudit.zielvereinbarung.fassung.FassungService;
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
import java.util.List;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A paper put forward by the Projektleitung, a Landrätin who may sign it, and what tests of signing ask about it. */
abstract class SigningTest extends ServerTest {

    static final Testschluessel LANDRAETIN = Testschluessel.LANDRAETIN;
    static final Testschluessel VERTRETER = Testschluessel.VERTRETER;

    final LocalDate heute = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @Inject
    Testkommune testkommune;

    @Inject
    FassungService fassungen;

    @Inject
    ErklaerungService erklaerung;

    @Inject
    SchriftstueckService papiere;

    @Inject
    UnterzeichnungsgangService gang;

    @Inject
    SignaturzertifikatService register;

    @Inject
    VertretungService vertretungen;

    @Inject
    CurrentActor currentActor;

    @Inject
    private AnmeldeService anmeldung;

    @Resource
    private ManagedExecutorService executor;

    Akteur pl;
    Akteur landraetin;
    long fassung;
    long papier;

    /** A decided Fassung put forward by the Projektleitung, and a Landrätin with her confirmed certificate. */
    void vorgelegt() {
        pl = testkommune.neu(Rolle.PROJEKTLEITUNG);
        fassung = testkommune.importiere(null);
        testkommune.nacherfassen(fassung, "BESCHLOSSEN", heute.minusDays(3));
        papier = erklaerung.zurUnterschriftGeben(fassung, details().version());
        landraetin = testkommune.kollege(pl, Rolle.LANDRAT);
        testkommune.besetze(landraetin, "Jugendamt", Besetzungsart.LEITUNG);
        eintragen(landraetin, LANDRAETIN);
    }

    /** The Projektleitung records it, the Gremienbüro confirms; the Projektleitung acts afterwards. */
    void eintragen(Akteur person, Testschluessel schluessel) {
        currentActor.set(pl);
        long id = register.erfassen(new ZertifikatErfassen(person.kontoId(), schluessel.zertifikat()));
        testkommune.kollege(pl, Rolle.GREMIENBUERO);
        register.bestaetigen(id, 1);
        currentActor.set(pl);
    }

    /** Her deputy for today with an own confirmed certificate, as he comes to sign; the Projektleitung acts afterwards. */
    Akteur vertreter() {
        Akteur vertreter = testkommune.kollege(pl, Rolle.KAEMMEREI);
        vertretung(vertreter);
        eintragen(vertreter, VERTRETER);
        return akteur(vertreter);
    }

    Unterzeichnen mit(Testschluessel schluessel) {
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

    byte[] datei(boolean unterzeichnet) {
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

    FassungDetails details() {
        return fassungen.details(fassung);
    }

    FassungDetails.Ereignis letztes() {
        List<FassungDetails.Ereignis> ereignisse = details().ereignisse();
        return ereignisse.get(ereignisse.size() - 1);
    }

    void unchanged() {
        assertThat(papiere.details(papier).status()).isEqualTo("ZUR_UNTERSCHRIFT");
        assertThat(papiere.details(papier).unterzeichnung()).isNull();
        assertThat(details().kopf().status()).isEqualTo("BESCHLOSSEN");
    }

    /** A confirmed deputy of the Landrätin for today; the Projektleitung acts afterwards. */
    long vertretung(Akteur vertreter) {
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

    Akteur akteur(Akteur person) {
        return anmeldung.akteur(person.kontoId(), person.kommuneId()).orElseThrow();
    }

    static void refused(ThrowingCallable call, Class<?> type, String message) {
        assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
    }

    /** Another request of another person, at the same time. */
    Future<?> als(Akteur akteur, Runnable call) {
        return executor.submit(() -> {
            RequestContextController request =
                    CDI.current().select(RequestContextController.class).get();
            boolean activated = request.activate();
            try {
                currentActor.set(akteur);
                call.run();
            } finally {
                if (activated) {
                    request.deactivate();
                }
            }
        });
    }
}
