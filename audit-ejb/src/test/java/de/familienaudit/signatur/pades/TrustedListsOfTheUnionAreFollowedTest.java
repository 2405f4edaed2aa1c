package de.familienaudit.signatur.pades;

import static de.familienaudit.signatur.pades.Listenbau.dienst;
import static de.familienaudit.signatur.pades.Listenbau.listeDerListen;
import static de.familienaudit.signatur.pades.Listenbau.nationaleListe;
import static de.familienaudit.signatur.pades.Listenbau.verweis;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of lists and a national list, made and signed here and served on the loopback address. */
@DisplayName("S-4: The trusted lists of the European Union say whom to trust, if they are signed by those who may")
class TrustedListsOfTheUnionAreFollowedTest {

    private static final Instant JETZT = Testdokument.JETZT;
    private static final Instant BIS = JETZT.plus(100, ChronoUnit.DAYS);
    private static final Testzertifikat UNION =
            Testzertifikat.unter(Beispielschluessel.STELLE).rsa(2048);
    private static final Testzertifikat LAND =
            Testzertifikat.unter(Beispielschluessel.STELLE).rsa(2048);
    private static final Testzertifikat FREMD =
            Testzertifikat.unter(Beispielschluessel.STELLE).rsa(2048);
    private static final X509Certificate UNION_Z = UNION.zertifikat();
    private static final X509Certificate LAND_Z = LAND.zertifikat();
    private static final X509Certificate FREMD_Z = FREMD.zertifikat();
    private static final X509Certificate CA = Beispielschluessel.STELLE.ca();
    private static final byte[] PDF = Beispielschluessel.unterschrieben(Testdokument.pdf("Liste"));

    @TempDir
    private Path folder;

    private final Map<String, byte[]> seiten = new ConcurrentHashMap<>();
    private HttpServer server;
    private String basis;
    private EuListen listen;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = seiten.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        basis = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort();
        Files.createDirectories(folder.resolve("anker"));
        Files.write(folder.resolve("anker/union.cer"), UNION_Z.getEncoded());
        listen = neu();
        serveListOfLists(7);
        serveNational(nationaleListe(3, BIS, CA), LAND, LAND_Z);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("an issuer in a list is trusted and the report says why; asking alone fetches nothing")
    void trusted() {
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        Listenstand stand = listen.hole(JETZT);
        assertThat(stand.maengel()).isEmpty();
        assertThat(stand.vollstaendig()).isTrue();
        assertThat(stand.laender()).isEqualTo(1);
        assertThat(stand.zertifikate()).isEqualTo(1);
        assertThat(stand.ausgestellt()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(stand.geholt()).isEqualTo(JETZT);
        Pruefbericht bericht = bericht(listen);
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> assertThat(s.euListe())
                .isTrue());
        assertThat(bericht(Beispielschluessel.anker()).signaturen())
                .singleElement()
                .satisfies(s -> assertThat(s.euListe()).isFalse());
    }

    @Test
    @DisplayName("beside the folder: either is enough")
    void besideTheFolder() {
        assertThat(urteil(Beispielschluessel.anker().und(listen))).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        listen.hole(JETZT);
        assertThat(urteil(Vertrauensanker.von(List.of()).und(listen))).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
    }

    @Test
    @DisplayName("a national list that somebody else signed, or nobody, is not trusted")
    void nationalListSignedBySomebodyElse() {
        serveNational(nationaleListe(3, BIS, CA), FREMD, FREMD_Z);
        assertThat(listen.hole(JETZT).maengel()).singleElement().asString().contains("/de.xml: not signed");
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        seiten.put("/de.xml", nationaleListe(3, BIS, CA).getBytes(StandardCharsets.UTF_8));
        listen.hole(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    @Test
    @DisplayName("a list of lists that somebody else signed, or with another key, is not trusted")
    void listOfListsSignedBySomebodyElse() {
        seiten.put("/lotl.xml", Listenbau.unterschrieben(lotl(7), FREMD.keys(), FREMD_Z));
        assertThat(listen.hole(JETZT).maengel()).singleElement().asString().contains("/lotl.xml: not signed");
        seiten.put("/lotl.xml", Listenbau.unterschrieben(lotl(7), FREMD.keys(), UNION_Z));
        listen.hole(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        assertThat(listen.stand().ausgestellt()).isNull();
    }

    @Test
    @DisplayName("a list changed after signing is not trusted, nor is what was put into its signature")
    void changed() {
        String leer = new String(
                Listenbau.unterschrieben(nationaleListe(3, BIS, ""), LAND.keys(), LAND_Z), StandardCharsets.UTF_8);
        String dienst = dienst(CA, Listenbau.GEWAEHRT, "ForeSignatures");
        seiten.put(
                "/de.xml",
                leer.replace("<TSPServices/>", "<TSPServices>" + dienst + "</TSPServices>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(listen.hole(JETZT).maengel()).hasSize(1);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        String smuggled = leer.replace(
                "</Signature>",
                "<Object><TrustServiceProviderList"
                        + " xmlns=\"http://uri.etsi.org/02231/v2#\">" + dienst
                        + "</TrustServiceProviderList></Object></Signature>");
        assertThat(smuggled).isNotEqualTo(leer);
        seiten.put("/de.xml", smuggled.getBytes(StandardCharsets.UTF_8));
        assertThat(listen.hole(JETZT).zertifikate()).isZero();
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    @Test
    @DisplayName("with the server gone, or answering nonsense, what was good stays, also after a start; not for ever")
    void serverGone() throws IOException {
        listen.hole(JETZT);
        seiten.put("/de.xml", "<html>Bitte anmelden</html>".getBytes(StandardCharsets.UTF_8));
        seiten.put("/lotl.xml", new byte[] {'?'});
        Listenstand stand = listen.hole(JETZT.plusSeconds(60));
        assertThat(stand.maengel()).hasSize(2);
        assertThat(stand.geholt()).isEqualTo(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);

        server.stop(0);
        assertThat(listen.hole(JETZT.plusSeconds(120)).maengel()).hasSize(2);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);

        EuListen started = neu();
        assertThat(started.lade(JETZT).vollstaendig()).isTrue();
        assertThat(urteil(started)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);

        assertThat(started.lade(BIS.plusSeconds(1)).maengel())
                .singleElement()
                .asString()
                .contains("out of date");
        assertThat(urteil(started)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        Files.delete(folder.resolve("anker/union.cer"));
        assertThat(started.lade(JETZT).ausgestellt()).isNull();
        assertThat(urteil(started)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    @Test
    @DisplayName("an older edition played back does not replace a newer one")
    void olderEdition() {
        serveNational(nationaleListe(4, BIS, ""), LAND, LAND_Z);
        listen.hole(JETZT);
        serveNational(nationaleListe(3, BIS, CA), LAND, LAND_Z);
        listen.hole(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        serveNational(nationaleListe(5, BIS, CA), LAND, LAND_Z);
        listen.hole(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
    }

    @Test
    @DisplayName("a withdrawn service and one for web sites make no trust")
    void otherServices() {
        String withdrawn = Listenbau.GEWAEHRT.replace("granted", "withdrawn");
        serveNational(
                nationaleListe(
                        3,
                        BIS,
                        dienst(CA, withdrawn, "ForeSignatures")
                                + dienst(CA, Listenbau.GEWAEHRT, "ForWebSiteAuthentication")),
                LAND,
                LAND_Z);
        assertThat(listen.hole(JETZT).vollstaendig()).isTrue();
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    @Test
    @DisplayName("certificates for signing change through intermediate editions, each signed by those named before")
    void pivots() {
        String pivot = listeDerListen(7, BIS, "", verweis("EUlistofthelists", basis + "/lotl.xml", List.of(FREMD_Z)));
        String uri = "<URI xml:lang=\"en\">" + basis + "/pivot.xml</URI>";
        String neu = listeDerListen(8, BIS, uri, verweis("EUgeneric", basis + "/de.xml", List.of(LAND_Z)));
        seiten.put("/lotl.xml", Listenbau.unterschrieben(neu, FREMD.keys(), FREMD_Z));
        seiten.put("/pivot.xml", Listenbau.unterschrieben(pivot, FREMD.keys(), FREMD_Z));
        listen.hole(JETZT);
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        seiten.put("/pivot.xml", Listenbau.unterschrieben(pivot, UNION.keys(), UNION_Z));
        assertThat(listen.hole(JETZT).maengel()).isEmpty();
        assertThat(urteil(listen)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        server.stop(0);
        EuListen started = neu();
        started.lade(JETZT);
        assertThat(urteil(started)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
    }

    private EuListen neu() {
        return new EuListen(basis + "/lotl.xml", folder.resolve("anker"), folder.resolve("ablage"));
    }

    private String lotl(int nummer) {
        return listeDerListen(nummer, BIS, basis + "/de.xml", List.of(LAND_Z));
    }

    private void serveListOfLists(int nummer) {
        seiten.put("/lotl.xml", Listenbau.unterschrieben(lotl(nummer), UNION.keys(), UNION_Z));
    }

    private void serveNational(String liste, Testzertifikat key, X509Certificate zertifikat) {
        seiten.put("/de.xml", Listenbau.unterschrieben(liste, key.keys(), zertifikat));
    }

    private static Urteil urteil(Vertrauensanker anker) {
        return bericht(anker).urteil();
    }

    private static Pruefbericht bericht(Vertrauensanker anker) {
        return new PadesPruefer(Signaturdienste.KEINE, anker, 1_000_000).pruefe(PDF, 1, JETZT);
    }
}
