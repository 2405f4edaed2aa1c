package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher.Antwort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sends who does not keep to what the pages offer. Each has a clear answer, and nothing is changed. */
@DisplayName("R-1, R-2, R-5: Ein gefälschter Aufruf bekommt eine klare Antwort und ändert nichts")
@ExtendWith(BrowserExtension.class)
class CraftedRequestsIT {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private static final String SEITE = "zielvereinbarung/massnahme.xhtml?id=";
    private static final String ZU_LANGE_OFFEN = "zu lange geöffnet";
    private static final String NICHT_ERLAUBT = "Ihre Rolle erlaubt";

    private final Datenbestand daten =
            new Datenbestand(BrowserExtension.session().database());
    private final String text = "Erfundene Meldung " + UUID.randomUUID();
    private final long eigene = daten.massnahme(Datenbestand.KREIS, "2.1.2");
    private final long fremde = daten.massnahme(Datenbestand.STADT, "1.1.2");

    @Test
    void aReportSentToAMeasureOfAnotherKommuneReachesNobody() {
        Antwort antwort = meldung(Besucher.angemeldet("projektleitung"))
                .an(SEITE + fremde)
                .sende("meldenSenden");
        assertThat(antwort.status()).isEqualTo(Besucher.OK);
        assertThat(antwort.text()).contains("Diesen Eintrag gibt es nicht");
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void aButtonThatTheRoleDoesNotShowDoesNothing() {
        Besucher leser = Besucher.angemeldet("leser");
        // whoever only reads this page gets no form of Faces with it: the view state is that of another page
        Formular form = leser.formular("konto/index.xhtml", "passwortForm")
                .an(SEITE + eigene)
                .mit("meldenForm", "meldenForm")
                .mit("status", "IN_UMSETZUNG")
                .mit("stand_input", "2024-05-02")
                .mit("text", text);
        assertThat(form.sende("meldenSenden").status()).isEqualTo(Besucher.REDIRECT);
        assertThat(form.sendeAjax("meldenSenden").text()).contains("<redirect url=");
        form.ohne(Formular.VIEW_STATE);
        assertThat(form.sende("meldenSenden").status()).isEqualTo(Besucher.REDIRECT);
        Antwort fremdesFormular = meldung(Besucher.angemeldet("projektleitung")).sendeAls(leser, "meldenSenden");
        assertThat(fremdesFormular.status()).isEqualTo(Besucher.REDIRECT);
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void aFormThatIsSentAgainAfterTheRoleWasWithdrawnIsRefused() {
        String konto = daten.doppel("landraetin");
        Besucher landraetin = Besucher.neuAngemeldet(konto);
        long ihre = daten.massnahme(Datenbestand.KREIS, "1.4.2");
        Formular form = landraetin
                .formular(SEITE + ihre, "meldenForm")
                .mit("status", "DAUERAUFGABE")
                .mit("text", text);
        tausche(konto, "LANDRAT", "LESER");
        Antwort antwort = form.sende("meldenSenden");
        assertThat(antwort.status()).isEqualTo(Besucher.OK);
        assertThat(antwort.text()).contains(NICHT_ERLAUBT);
        assertThat(form.sendeAjax("meldenSenden").text()).contains(NICHT_ERLAUBT);
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void aPageThatTheRoleLostAnswersWithTheStatusAlsoToItsForm() {
        String konto = daten.doppel("sondershausen");
        Besucher stadt = Besucher.neuAngemeldet(konto);
        Formular form = stadt.formular("zielvereinbarung/importieren.xhtml", "form");
        tausche(konto, "PROJEKTLEITUNG", "FACHAMT");
        Antwort antwort = form.sende("hochladen");
        assertThat(antwort.status()).isEqualTo(FORBIDDEN);
        assertThat(antwort.text()).contains(NICHT_ERLAUBT);
        assertThat(form.sendeAjax("hochladen").text()).contains("<redirect url=");
    }

    @Test
    void aFormWithoutTheViewStateOfTheOwnSessionIsNotTaken() {
        Besucher opfer = Besucher.angemeldet("projektleitung");
        for (Formular form : new Formular[] {
            meldung(opfer).ohne(Formular.VIEW_STATE),
            meldung(opfer).mit(Formular.VIEW_STATE, "-4711:815"),
            meldung(opfer).mit(Formular.VIEW_STATE, "stateless"),
            meldung(opfer).mit(Formular.VIEW_STATE, "")
        }) {
            Antwort antwort = form.sende("meldenSenden");
            assertThat(antwort.status()).isEqualTo(Besucher.REDIRECT);
            assertThat(opfer.get(antwort.ziel()).text()).contains(ZU_LANGE_OFFEN);
            assertThat(form.sendeAjax("meldenSenden").text()).contains("<redirect url=");
        }
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void aFormWithoutTheNonceOfItsPageIsLoadedAgain() {
        Besucher opfer = Besucher.angemeldet("projektleitung");
        Antwort antwort =
                meldung(opfer).mit("text", "").ohne("primefaces.nonce").sende("meldenSenden");
        assertThat(antwort.status()).isEqualTo(Besucher.REDIRECT);
        assertThat(antwort.ziel()).contains(SEITE);
    }

    @Test
    void theScriptsOfOtherSitesReachNoDraft() {
        Besucher opfer = Besucher.angemeldet("projektleitung");
        Map<String, String> entwurf = Map.of("schluessel", "fortschritt:" + eigene, "inhalt", text);
        assertThat(opfer.post("zwischenstand", entwurf).status()).isEqualTo(BAD_REQUEST);
        assertThat(Besucher.anonym().post("zwischenstand", entwurf).fuehrtZurAnmeldung())
                .isTrue();
        assertThat(daten.number("select count(*) from zwischenstand where inhalt = ?", text))
                .isZero();
    }

    @Test
    void aFormWhoseSessionEndedLeadsToTheLoginAndFindsItsDraftAgain() {
        Besucher vorher = Besucher.neuAngemeldet("projektleitung");
        long massnahme = daten.massnahme(Datenbestand.KREIS, "5.1.2");
        Formular form = vorher.formular(SEITE + massnahme, "meldenForm").mit("text", text);
        long kreis = daten.number("select id from kommune where name = ?", Datenbestand.KREIS);
        Map<String, String> entwurf = Map.of(
                "kommune",
                Long.toString(kreis),
                "schluessel",
                "fortschritt:" + massnahme,
                "inhalt",
                "{\"text\":\"" + text + "\"}");
        assertThat(vorher.post("zwischenstand", entwurf, Map.of("X-Familienaudit", "1"))
                        .status())
                .isEqualTo(204);

        Antwort antwort = form.sendeAls(Besucher.anonym(), "meldenSenden");
        assertThat(antwort.fuehrtZurAnmeldung()).isTrue();
        assertThat(antwort.ziel()).contains("zurueck=");

        assertThat(Besucher.neuAngemeldet("projektleitung")
                        .get(SEITE + massnahme)
                        .text())
                .contains(text);
        assertThat(daten.meldungen(text)).isZero();
        daten.change("delete from zwischenstand where schluessel = ?", "fortschritt:" + massnahme);
    }

    @Test
    void aFormInTheAddressDoesNothing() {
        Besucher opfer = Besucher.angemeldet("projektleitung");
        for (Antwort antwort : List.of(
                meldung(opfer).sendeInDerAdresse("meldenSenden", Map.of()),
                meldung(opfer).sendeInDerAdresse("meldenSenden", Map.of("Faces-Request", "partial/ajax")),
                opfer.get(SEITE + eigene + "&jakarta%2Efaces.partial.ajax=true"))) {
            assertThat(antwort.text() + antwort.ziel())
                    .contains("massnahme.xhtml?id=" + eigene)
                    .doesNotContain("jakarta");
        }
        assertThat(daten.meldungen(text)).isZero();
    }

    @Test
    void aFormThatArrivesTwiceAtOnceIsWrittenOnce() {
        Besucher einer = Besucher.angemeldet("projektleitung");
        Formular form = einer.formular(SEITE + daten.massnahme(Datenbestand.KREIS, "5.1.1"), "meldenForm")
                .mit("status", "IN_UMSETZUNG")
                .mit("text", text);
        List<CompletableFuture<Antwort>> beide = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> form.sende("meldenSenden")))
                .toList();
        assertThat(beide.stream().map(CompletableFuture::join).map(Antwort::status))
                .containsOnly(Besucher.REDIRECT);
        Antwort nochmal = form.sende("meldenSenden");
        assertThat(nochmal.status()).isEqualTo(Besucher.REDIRECT);
        assertThat(einer.get(nochmal.ziel()).text()).contains("Sie ist einmal gespeichert");
        assertThat(daten.meldungen(text)).isOne();
    }

    @Test
    void tooMuchTextOfAnybodyIsAnsweredWithoutAFault() throws IOException {
        Antwort antwort = Besucher.anonym()
                .formular("anmelden.xhtml", "anmeldung")
                .mit("benutzername", "x".repeat(3_000_000))
                .sende("anmelden");
        assertThat(antwort.status()).isEqualTo(Besucher.REDIRECT);
        assertThat(antwort.ziel()).contains("zu-gross.xhtml");
        assertThat(Besucher.anonym().get(antwort.ziel()).text()).contains("höchstens 2 Megabyte");
        assertThat(protokolle()).doesNotContain("maxFormPostSize", "POST data");
    }

    private static String protokolle() throws IOException {
        try (Stream<Path> files = Files.find(BrowserExtension.session().folder(), 3, (file, a) -> file.toString()
                .endsWith(".log"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
            assertThat(all).isNotEmpty();
            return all.toString();
        }
    }

    private Formular meldung(Besucher besucher) {
        return besucher.formular(SEITE + eigene, "meldenForm")
                .mit("status", "IN_UMSETZUNG")
                .mit("text", text);
    }

    private void tausche(String konto, String von, String zu) {
        daten.change(
                "update rollenvergabe set rolle = ? where rolle = ? and konto_id ="
                        + " (select id from konto where benutzername = ?)",
                zu,
                von,
                konto);
    }
}
