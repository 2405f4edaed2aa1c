package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rechenzeit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-4: Was ehrlich unterschrieben, ergänzt oder nur nicht prüfbar ist, heißt nie verändert")
class HonestFilesRaiseNoAlarmTest {

    private static final byte[] URKUNDE = Urkunde.pdf();
    private static final int[] STUFEN = {0, 1, 2, 3};

    private final Urteilstafel tafel = new Urteilstafel();

    @Test
    @DisplayName("signed once, in both forms, seen and unseen, with every level of certification")
    void once() {
        for (int stufe : STUFEN) {
            for (boolean sichtbar : new boolean[] {true, false}) {
                tafel.gruen("signed once", stufe, erste(stufe, sichtbar).unter(URKUNDE));
                tafel.gruen(
                        "without naming the certificate",
                        stufe,
                        erste(stufe, sichtbar).ohneZertifikatsangabe().unter(URKUNDE),
                        Befund.AELTERE_FORM);
                tafel.gruen(
                        "PKCS#7 that names the certificate",
                        stufe,
                        erste(stufe, sichtbar).form("adbe.pkcs7.detached").unter(URKUNDE));
            }
        }
        tafel.zeige();
    }

    @Test
    @DisplayName(
            "signed again: unseen, in an empty place, within a frame, in the field that was ready; not where nothing is permitted")
    void again() {
        for (int stufe : STUFEN) {
            for (boolean sichtbar : new boolean[] {true, false}) {
                byte[] signed = erste(stufe, sichtbar).unter(URKUNDE);
                nochmal("unseen", stufe, Testunterschrift.neu("dritte").unter(signed));
                nochmal(
                        "in an empty place",
                        stufe,
                        Testunterschrift.neu("dritte")
                                .auf(0, Urkunde.FREI, "Zweite")
                                .unter(signed));
                nochmal(
                        "in the field that was ready",
                        stufe,
                        Testunterschrift.neu(Urkunde.LEERE_UNTERSCHRIFT)
                                .auf(0, Urkunde.GERAHMT, "Zweite")
                                .unter(signed));
                nochmal(
                        "without a picture",
                        stufe,
                        Testunterschrift.neu("dritte").auf(0, Urkunde.SUMME, "").unter(signed));
            }
        }
        tafel.zeige();
    }

    private void nochmal(String art, int stufe, byte[] datei) {
        if (stufe == 1) {
            tafel.rot("signed again " + art, stufe, datei);
        } else {
            tafel.gruen("signed again " + art, stufe, datei);
            assertThat(Beispielschluessel.geprueft(datei, 2).urteil()).isEqualTo(Urteil.DANACH_UNTERSCHRIEBEN_GUELTIG);
        }
    }

    @Test
    @DisplayName("what a certifying signature permits: fields filled in, notes beside the content")
    void permitted() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe, true).unter(URKUNDE);
            byte[] filled = Testdokument.ergaenzt(signed, d -> Angriffe.fuelle(d, Urkunde.ORT, "Artern"));
            byte[] noted = Testdokument.ergaenzt(signed, d -> notiz(d, "Text"));
            byte[] shaped = Testdokument.ergaenzt(signed, d -> notiz(d, "Square"));
            if (stufe >= 2) {
                tafel.gruen("field filled in", stufe, filled, Befund.ERLAUBT_AUSGEFUELLT);
                tafel.gruen(
                        "field filled in, signed again",
                        stufe,
                        Testunterschrift.neu("dritte")
                                .auf(0, Urkunde.FREI, "Zweite")
                                .unter(filled),
                        Befund.ERLAUBT_AUSGEFUELLT);
            } else {
                tafel.rot("field filled in", stufe, filled);
            }
            if (stufe == 3) {
                tafel.gruen("note beside the content", stufe, noted, Befund.ERLAUBT_ANGEMERKT);
                tafel.gruen("square beside the content", stufe, shaped, Befund.ERLAUBT_ANGEMERKT);
            } else {
                tafel.rot("note beside the content", stufe, noted);
                tafel.rot("square beside the content", stufe, shaped);
            }
        }
        tafel.zeige();
    }

    private static void notiz(PDDocument d, String art) {
        COSDictionary a = new COSDictionary();
        a.setName(COSName.SUBTYPE, art);
        a.setItem(COSName.RECT, new PDRectangle(320, 400, 20, 20).getCOSArray());
        a.setString(COSName.CONTENTS, "gesehen");
        Angriffe.anhaengen(d, a);
    }

    @Test
    @DisplayName("a picture of a signature drawn by DSS, which names the usual colours beside it")
    void usualColours() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe, false).unter(URKUNDE);
            byte[] farben = Testunterschrift.neu("dritte")
                    .auf(0, Urkunde.FREI, "Zweite")
                    .vorher(Urkunde::ueblicheFarben)
                    .unter(signed);
            nochmal("with the usual colours", stufe, farben);
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("the moment and the program of a later change, in both places")
    void technical() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe, false).unter(URKUNDE);
            tafel.gruen("moment and program", stufe, Testdokument.ergaenzt(signed, d -> {
                d.getDocumentInformation().setProducer("Ein Programm");
                d.getDocumentInformation().setModificationDate(java.util.Calendar.getInstance());
                d.getDocumentCatalog()
                        .getMetadata()
                        .importXMPMetadata(Urkunde.xmp("Vereinbarung")
                                .replace("2026-03-01", "2026-03-11")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }));
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("24 signatures, each in its place: within 10 seconds, each with what it covers")
    void many() {
        byte[] file = URKUNDE;
        for (int i = 0; i < 24; i++) {
            file = Testunterschrift.neu("u" + i)
                    .auf(1, new PDRectangle(40 + 180 * (i % 3), 50 + 60 * (i / 3), 160, 40), "Nummer " + i)
                    .unter(file);
        }
        byte[] all = file;
        Rechenzeit zeit = Rechenzeit.beginnt();
        Pruefbericht bericht = Beispielschluessel.geprueft(all, 24);
        assertThat(zeit.bisher()).isLessThan(Duration.ofSeconds(10));
        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.urteil()).isEqualTo(Urteil.DANACH_UNTERSCHRIEBEN_GUELTIG);
        assertThat(bericht.signaturen()).hasSize(24).allSatisfy(s -> {
            assertThat(s.umfang().seiten()).isEqualTo(2);
            assertThat(s.umfang().seite()).isEqualTo(2);
            assertThat(s.umfang().platz()).isNotNull();
        });
        assertThat(bericht.signaturen().stream()
                        .map(s -> s.umfang().spaetere())
                        .sorted()
                        .toList())
                .isEqualTo(java.util.stream.IntStream.range(0, 24).boxed().toList());
        System.out.println("24 signatures: " + zeit.bisher().toMillis() + " ms");
    }

    @Test
    @DisplayName("with a key on one of the curves of German certificates, and with RSASSA-PSS")
    void otherKeys() throws Exception {
        BouncyCastleProvider anbieter = new BouncyCastleProvider();
        KeyPairGenerator brainpool = KeyPairGenerator.getInstance("EC", anbieter);
        brainpool.initialize(new java.security.spec.ECGenParameterSpec("brainpoolP256r1"));
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(3072);
        java.util.Map<String, KeyPair> keys = java.util.Map.of(
                "SHA256withECDSA", brainpool.generateKeyPair(), "SHA256withRSAandMGF1", rsa.generateKeyPair());
        keys.forEach((verfahren, paar) -> {
            try {
                byte[] file = erste(0, true)
                        .von(
                                new JcaContentSignerBuilder(verfahren)
                                        .setProvider(anbieter)
                                        .build(paar.getPrivate()),
                                Testzertifikat.unter(Beispielschluessel.STELLE)
                                        .mit(paar)
                                        .zertifikat())
                        .unter(URKUNDE);
                Pruefbericht bericht = Beispielschluessel.geprueft(file, 1);
                assertThat(bericht.urteil()).as(verfahren).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
                assertThat(bericht.befunde()).as(verfahren).containsExactly(Befund.SPERRAUSKUNFT_FEHLT);
            } catch (org.bouncycastle.operator.OperatorCreationException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    @DisplayName("encrypted, with an unknown algorithm or form: not checkable, with the reason")
    void uncheckable() throws Exception {
        tafel.nichtPruefbar("encrypted", 0, verschluesselt("geheim"), Befund.VERSCHLUESSELT);
        tafel.nichtPruefbar("encrypted for everybody", 0, verschluesselt(""), Befund.VERSCHLUESSELT);
        KeyPair ed448 = KeyPairGenerator.getInstance("Ed448").generateKeyPair();
        Testzertifikat zertifikat =
                Testzertifikat.unter(Beispielschluessel.STELLE).mit(ed448);
        for (int stufe : STUFEN) {
            tafel.nichtPruefbar(
                    "Ed448",
                    stufe,
                    erste(stufe, true)
                            .von(
                                    new JcaContentSignerBuilder("Ed448").build(ed448.getPrivate()),
                                    zertifikat.zertifikat())
                            .unter(URKUNDE),
                    Befund.VERFAHREN_UNBEKANNT);
            byte[] fremd = erste(stufe, true).form("beispiel.unbekannt").unter(URKUNDE);
            tafel.nichtPruefbar("unknown form", stufe, fremd, Befund.FORM_UNBEKANNT);
            tafel.rot("unknown form, changed", stufe, Testdokument.ergaenzt(fremd, d -> d.getPage(0)
                    .setRotation(90)));
            byte[] byteweise = fremd.clone();
            byteweise[URKUNDE.length / 2] ^= 1;
            tafel.rot("unknown form, one byte changed", stufe, byteweise);
        }
        tafel.zeige();
    }

    private static byte[] verschluesselt(String password) throws IOException {
        try (PDDocument document =
                        org.apache.pdfbox.Loader.loadPDF(erste(0, true).unter(URKUNDE));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("besitzer", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("what a signature covers are the pages of the very revision that was signed")
    void covered() {
        byte[] signed = erste(0, true).unter(URKUNDE);
        byte[] longer = Testdokument.ergaenzt(signed, d -> Testdokument.seite(d, "Nachtrag"));
        Pruefbericht bericht = Beispielschluessel.geprueft(longer, 1);
        assertThat(bericht.befunde()).contains(Befund.SEITEN_VERAENDERT);
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> {
            assertThat(s.umfang().seiten()).isEqualTo(2);
            assertThat(s.umfang().bytes()).isEqualTo(signed.length);
            assertThat(s.umfang().sichtbar()).isTrue();
            assertThat(s.zeitstempel()).isFalse();
            assertThat(s.behaupteteZeit()).isEqualTo(Instant.parse("2026-03-10T09:30:00Z"));
        });
    }

    private static Testunterschrift erste(int stufe, boolean sichtbar) {
        Testunterschrift erste = Testunterschrift.neu("erste").zertifiziert(stufe);
        return sichtbar ? erste.auf(1, Urkunde.FREI, "Erste Unterschrift") : erste;
    }
}
