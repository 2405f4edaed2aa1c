package de.familienaudit.vertrauenslisten;

import static de.familienaudit.vertrauenslisten.ListenBuilder.dienst;
import static de.familienaudit.vertrauenslisten.ListenBuilder.listeDerListen;
import static de.familienaudit.vertrauenslisten.ListenBuilder.nationaleListe;
import static de.familienaudit.vertrauenslisten.ListenBuilder.selbstverweis;
import static de.familienaudit.vertrauenslisten.ListenBuilder.unterschrieben;
import static de.familienaudit.vertrauenslisten.ListenBuilder.verweis;
import static de.familienaudit.vertrauenslisten.ListenBuilder.zwischenstand;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vertrauenslisten.Probelauf.Ergebnis;
import eu.europa.esig.dss.xades.reference.XPathTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of lists and national lists, made and signed here and served on the loopback address. */
@DisplayName("S-4: Die Vertrauenslisten der EU zählen, wenn die Zuständigen sie unterschrieben haben")
class TrustedListsOfTheUnionAreFollowedTest {

    private static final Instant JETZT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant BIS = JETZT.plus(100, ChronoUnit.DAYS);
    private static final Testzertifikat UNION = Testzertifikat.neu("Union");
    private static final Testzertifikat LAND = Testzertifikat.neu("Land");
    private static final Testzertifikat FREMD = Testzertifikat.neu("Fremd");
    private static final X509Certificate CA = Testzertifikat.neu("Aussteller").zertifikat();
    private static final X509Certificate CA_AT =
            Testzertifikat.neu("Ausstellerin").zertifikat();

    @TempDir
    private Path folder;

    private Listenserver server;
    private Probelauf lauf;

    @BeforeEach
    void start() {
        server = new Listenserver();
        lauf = new Probelauf(folder, server.adresse("/lotl.xml"));
        lauf.vertraue("union.cer", UNION.zertifikat());
        zeigeListeDerListen(7);
        zeigeDeutsche(nationaleListe(3, BIS, dienst(CA)), LAND);
        server.zeige("/at.xml", unterschrieben(nationaleListe(5, BIS, dienst(CA_AT)), LAND));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("a good run fills the folder, one file for each list, and says so")
    void goodRun() {
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.fehler()).isEmpty();
        assertThat(ergebnis.ausgabe())
                .contains("In Kraft: 2 nationale Listen mit 2 Ausstellern; alles erneuert")
                .contains("Liste der Listen: Ausgabe 7 vom 01.03.2026")
                .contains("AT: Ausgabe 5 vom")
                .contains("DE: Ausgabe 3 vom")
                .doesNotContain("Nicht erneuert");
        assertThat(ergebnis.wert()).isEqualTo(Programm.OK);
        assertThat(lauf.bericht()).isEqualTo(ergebnis.ausgabe().replace(System.lineSeparator(), "\n"));
        assertThat(lauf.vertraute()).containsExactlyInAnyOrder(CA, CA_AT);
        assertThat(lauf.dateien()).hasSize(2).allSatisfy((name, inhalt) -> {
            assertThat(name).matches(Ankerdatei.NAME);
            assertThat(inhalt).startsWith(Ankerdatei.ERSTE_ZEILE + "\n").contains("Gueltig-Bis: " + BIS + "\n");
        });
    }

    @Test
    @DisplayName("trust ends when the time of the list of lists is over, if that is earlier")
    void endsWithTheListOfLists() {
        Instant frueher = JETZT.plus(9, ChronoUnit.DAYS);
        server.zeige(
                "/lotl.xml",
                unterschrieben(
                        listeDerListen(7, frueher, "", verweis("DE", server.adresse("/de.xml"), LAND.zertifikat())),
                        UNION));
        lauf.hole(JETZT);
        assertThat(lauf.dateien().values()).singleElement().asString().contains("Gueltig-Bis: " + frueher + "\n");
    }

    @Test
    @DisplayName("a second run replaces what changed and leaves nothing over")
    void secondRun() {
        lauf.hole(JETZT);
        zeigeDeutsche(nationaleListe(4, BIS, dienst(FREMD.zertifikat())), LAND);
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.dateien()).hasSize(2);
        assertThat(lauf.vertraute()).containsExactlyInAnyOrder(FREMD.zertifikat(), CA_AT);

        server.zeige(
                "/lotl.xml",
                unterschrieben(
                        listeDerListen(8, BIS, "", verweis("AT", server.adresse("/at.xml"), LAND.zertifikat())),
                        UNION));
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
        assertThat(lauf.dateien()).hasSize(1);
    }

    @Test
    @DisplayName("only the countries that are wanted; one without a list is named")
    void countries() {
        lauf.mit(Einstellungen.LAENDER, "at");
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
        assertThat(server.fragen("/de.xml")).isZero();

        Ergebnis ergebnis = lauf.mit(Einstellungen.LAENDER, "AT, DK").hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.PARTLY);
        assertThat(ergebnis.ausgabe()).contains("DK: die Liste der Listen nennt für dieses Land keine Liste");
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
    }

    @Test
    @DisplayName("a national list that somebody else signed, or nobody, is refused; the others are taken")
    void nationalListSignedBySomebodyElse() {
        zeigeDeutsche(nationaleListe(3, BIS, dienst(CA)), FREMD);
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten unterschrieben");
        zeigeDeutsche(nationaleListe(3, BIS, dienst(CA)), LAND.mitSchluesselVon(FREMD));
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten unterschrieben");
        server.zeige("/de.xml", nationaleListe(3, BIS, dienst(CA)));
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten unterschrieben");
        zeigeDeutsche(nationaleListe(3, BIS, dienst(CA)), LAND.unter("Untergebene"));
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten selbst unterschrieben");
    }

    @Test
    @DisplayName("a list of lists that somebody else signed, or with another key, is refused, and nobody is trusted")
    void listOfListsSignedBySomebodyElse() {
        for (Testzertifikat falsch : List.of(FREMD, UNION.mitSchluesselVon(FREMD))) {
            server.zeige("/lotl.xml", unterschrieben(lotl(7), falsch));
            Ergebnis ergebnis = lauf.hole(JETZT);
            assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
            assertThat(ergebnis.ausgabe())
                    .contains("die Liste der Listen wurde nicht erneuert")
                    .contains("/lotl.xml: nicht von einem Berechtigten unterschrieben");
            assertThat(lauf.dateien()).isEmpty();
        }
        assertThat(server.fragen("/de.xml")).isZero();
    }

    @Test
    @DisplayName("a list changed after signing is refused, and nothing is read out of its signature")
    void changed() {
        String leer = new String(unterschrieben(nationaleListe(3, BIS, ""), LAND), StandardCharsets.UTF_8);
        String changed = leer.replace("<TSPServices/>", "<TSPServices>" + dienst(CA) + "</TSPServices>");
        assertThat(changed).isNotEqualTo(leer);
        server.zeige("/de.xml", changed);
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten unterschrieben");

        String smuggled = leer.replace(
                "</ds:Signature>",
                "<ds:Object><TrustServiceProviderList xmlns=\"http://uri.etsi.org/02231/v2#\">" + dienst(CA)
                        + "</TrustServiceProviderList></ds:Object></ds:Signature>");
        assertThat(smuggled).isNotEqualTo(leer);
        server.zeige("/de.xml", smuggled);
        lauf.hole(JETZT);
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
    }

    @Test
    @DisplayName("a signature that leaves out the services is refused, whoever made it")
    void leftOut() {
        String xml = nationaleListe(3, BIS, dienst(CA));
        var ohneDienste = new XPathTransform("not(ancestor-or-self::*[local-name()='TSPServices'])");
        server.zeige("/de.xml", unterschrieben(xml, LAND, List.of(ohneDienste)));
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht als Ganzes unterschrieben");
    }

    @Test
    @DisplayName("the signed list inside a forged one is refused")
    void wrapped() {
        String echt = new String(unterschrieben(nationaleListe(3, BIS, ""), LAND), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*\\?>", "");
        String falsch = nationaleListe(4, BIS, dienst(CA)).replace(" Id=\"liste\"", "");
        server.zeige("/de.xml", falsch.replace("</TrustServiceStatusList>", echt + "</TrustServiceStatusList>"));
        abgelehnt(lauf.hole(JETZT), "/de.xml: nicht von einem Berechtigten unterschrieben");
    }

    @Test
    @DisplayName("with the network gone, or answering nonsense, what was good stays; not for ever")
    void networkGone() throws IOException {
        lauf.hole(JETZT);
        Map<String, String> vorher = lauf.dateien();
        server.zeige("/de.xml", "<html>Bitte anmelden</html>");
        server.zeige("/lotl.xml", "?");
        Ergebnis unsinn = lauf.hole(JETZT.plusSeconds(60));
        assertThat(unsinn.wert()).isEqualTo(Programm.FAILED);
        assertThat(unsinn.ausgabe()).contains("/lotl.xml: nicht zu bekommen").contains("/de.xml: ");
        assertThat(lauf.dateien()).isEqualTo(vorher);

        server.close();
        Ergebnis ohneNetz = lauf.hole(JETZT.plusSeconds(120));
        assertThat(ohneNetz.wert()).isEqualTo(Programm.FAILED);
        assertThat(ohneNetz.ausgabe())
                .contains("/lotl.xml: nicht zu bekommen")
                .contains("/de.xml: nicht zu bekommen")
                .contains("/at.xml: nicht zu bekommen")
                .contains("In Kraft: 2 nationale Listen");
        assertThat(lauf.dateien()).isEqualTo(vorher);

        Ergebnis abgelaufen = lauf.hole(BIS.plusSeconds(1));
        assertThat(abgelaufen.wert()).isEqualTo(Programm.FAILED);
        assertThat(abgelaufen.ausgabe())
                .contains("/lotl.xml: nicht zu bekommen")
                .contains("abgelaufen am " + BIS);
        assertThat(lauf.dateien()).isEmpty();

        assertThat(lauf.hole(JETZT).ausgabe()).contains("In Kraft: 2 nationale Listen");
        Files.delete(lauf.anker.resolve("union.cer"));
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.FAILED);
        assertThat(lauf.dateien()).isEmpty();
    }

    @Test
    @DisplayName("without the list of lists the national ones are renewed by the edition that is known")
    void onlyTheListOfListsGone() {
        lauf.hole(JETZT);
        server.entferne("/lotl.xml");
        zeigeDeutsche(nationaleListe(4, BIS, ""), LAND);
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
        assertThat(ergebnis.ausgabe()).contains("/lotl.xml: nicht zu bekommen (der Server antwortet mit 404)");
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
    }

    @Test
    @DisplayName("a list whose time is over, or that is closed, does not count")
    void expired() {
        lauf.hole(JETZT);
        zeigeDeutsche(nationaleListe(4, JETZT.minusSeconds(1), dienst(CA)), LAND);
        abgelehnt(lauf.hole(JETZT), "/de.xml: abgelaufen am " + JETZT.minusSeconds(1));
        String ohneFrist = nationaleListe(5, BIS, dienst(CA)).replaceFirst("<dateTime>.*?</dateTime>", "");
        zeigeDeutsche(ohneFrist, LAND);
        abgelehnt(lauf.hole(JETZT), "/de.xml: geschlossen");
    }

    @Test
    @DisplayName("an older edition played back does not replace a newer one")
    void olderEdition() {
        zeigeDeutsche(nationaleListe(4, BIS, ""), LAND);
        lauf.hole(JETZT);
        zeigeDeutsche(nationaleListe(3, BIS, dienst(CA)), LAND);
        abgelehnt(lauf.hole(JETZT), "/de.xml: Ausgabe 3 ist älter als die vorliegende 4");
        zeigeDeutsche(nationaleListe(5, BIS, dienst(CA)), LAND);
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactlyInAnyOrder(CA, CA_AT);

        zeigeListeDerListen(6);
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
        assertThat(ergebnis.ausgabe()).contains("/lotl.xml: Ausgabe 6 ist älter als die vorliegende 7");
    }

    @Test
    @DisplayName("a kept list falls when the list of lists names its signer no more")
    void signerNamedNoMore() {
        lauf.hole(JETZT);
        server.zeige(
                "/lotl.xml",
                unterschrieben(
                        listeDerListen(8, BIS, "", verweis("DE", server.adresse("/de.xml"), FREMD.zertifikat())),
                        UNION));
        server.entferne("/de.xml");
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.PARTLY);
        assertThat(lauf.dateien()).isEmpty();

        zeigeDeutsche(nationaleListe(1, BIS, dienst(CA)), FREMD);
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactly(CA);
    }

    @Test
    @DisplayName("a withdrawn service and one for web sites make no trust")
    void otherServices() {
        String withdrawn = ListenBuilder.GEWAEHRT.replace("granted", "withdrawn");
        zeigeDeutsche(
                nationaleListe(
                        3,
                        BIS,
                        dienst(CA, withdrawn, "ForeSignatures")
                                + dienst(CA, ListenBuilder.GEWAEHRT, "ForWebSiteAuthentication")),
                LAND);
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
    }

    @Test
    @DisplayName("certificates for signing change through intermediate editions, each signed by those named before")
    void pivots() {
        String pivot = listeDerListen(7, BIS, "", selbstverweis(server.adresse("/lotl.xml"), FREMD.zertifikat()));
        String neu = listeDerListen(
                8,
                BIS,
                zwischenstand(server.adresse("/pivot.xml")),
                verweis("DE", server.adresse("/de.xml"), LAND.zertifikat()));
        server.zeige("/lotl.xml", unterschrieben(neu, FREMD));
        server.zeige("/pivot.xml", unterschrieben(pivot, FREMD));
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.FAILED);
        assertThat(lauf.dateien()).isEmpty();

        server.entferne("/pivot.xml");
        assertThat(lauf.hole(JETZT).ausgabe()).contains("/pivot.xml: nicht zu bekommen");

        server.zeige("/pivot.xml", unterschrieben(pivot, UNION));
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(lauf.vertraute()).containsExactly(CA);

        int fragen = server.fragen("/pivot.xml");
        server.entferne("/pivot.xml");
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
        assertThat(server.fragen("/pivot.xml")).isEqualTo(fragen);
        server.close();
        lauf.hole(JETZT);
        assertThat(lauf.vertraute()).containsExactly(CA);
    }

    @Test
    @DisplayName("a list of lists that cannot be followed breaks off the run; what was good stays")
    void cannotBeFollowed() {
        lauf.hole(JETZT);
        Map<String, String> vorher = lauf.dateien();
        String zweimal = verweis("DE", server.adresse("/de.xml"), LAND.zertifikat());
        server.zeige("/lotl.xml", unterschrieben(listeDerListen(8, BIS, "", zweimal + zweimal), UNION));
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
        assertThat(ergebnis.fehler())
                .startsWith(
                        "Die Liste der Listen lässt sich nicht verarbeiten (Duplicate key " + server.adresse("/de.xml"))
                .hasLineCount(1);
        assertThat(lauf.bericht()).contains("Gescheitert: Die Liste der Listen lässt sich nicht verarbeiten");
        assertThat(lauf.dateien()).isEqualTo(vorher);

        zeigeListeDerListen(9);
        assertThat(lauf.hole(JETZT).wert()).isEqualTo(Programm.OK);
    }

    /** The German list is refused for this reason, the Austrian one is taken all the same. */
    private void abgelehnt(Ergebnis ergebnis, String grund) {
        assertThat(ergebnis.ausgabe()).contains(grund).contains("nicht alles erneuert");
        assertThat(ergebnis.wert()).isEqualTo(Programm.PARTLY);
        assertThat(lauf.vertraute()).containsExactly(CA_AT);
    }

    private String lotl(int nummer) {
        return listeDerListen(
                nummer,
                BIS,
                "",
                verweis("DE", server.adresse("/de.xml"), LAND.zertifikat())
                        + verweis("AT", server.adresse("/at.xml"), LAND.zertifikat()));
    }

    private void zeigeListeDerListen(int nummer) {
        server.zeige("/lotl.xml", unterschrieben(lotl(nummer), UNION));
    }

    private void zeigeDeutsche(String liste, Testzertifikat unterzeichner) {
        server.zeige("/de.xml", unterschrieben(liste, unterzeichner));
    }
}
