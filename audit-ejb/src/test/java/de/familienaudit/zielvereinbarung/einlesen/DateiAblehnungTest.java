package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.W;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.docx;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.docxMitHauptteil;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.p;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.utf8;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.datei.ZipCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-2: Was keine lesbare Zielvereinbarung ist, wird mit Grund abgelehnt; der Inhalt zählt, nicht der Name")
class DateiAblehnungTest {

    private static final byte[] GUT = docx(p("Handlungsfeld 1: Steuerung"));

    @Test
    void leer() {
        assertAbgelehnt(new byte[0], "A-2.datei_leer");
        assertAbgelehnt(null, "A-2.datei_leer");
        assertAbgelehnt(utf8("\uFEFF \n\t\n"), "A-2.datei_leer");
    }

    @Test
    void zuGross() {
        assertAbgelehnt(new byte[21 * 1024 * 1024], "A-2.datei_zu_gross");
        assertAbgelehnt(utf8("a\n".repeat(ZeilenCollector.MAX_ZEILEN + 1)), "A-2.datei_zu_gross");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7\n%âãÏÓ\n1 0 obj", "{\\rtf1\\ansi Handlungsfeld 1: X}", "GIF89a Handlungsfeld 1: X"})
    void fremdeFormateMitText(String anfang) {
        assertAbgelehnt(utf8(anfang), "A-2.datei_fremd");
    }

    @Test
    void fremdeBinaerformate() throws IOException {
        assertAbgelehnt(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), "A-2.datei_fremd");
        assertAbgelehnt(bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0, 4), "A-2.datei_fremd");
        assertAbgelehnt(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0), "A-2.datei_fremd");
        assertAbgelehnt(xlsx(), "A-2.ausgabe_fremd");
        assertAbgelehnt(zip(Map.of("brief.txt", utf8("Handlungsfeld 1: X"))), "A-2.datei_fremd");
        assertAbgelehnt(zip(Map.of()), "A-2.datei_fremd");
    }

    @Test
    void beschaedigt() {
        assertAbgelehnt(Arrays.copyOf(GUT, GUT.length / 2), "A-2.datei_beschaedigt");
        assertAbgelehnt(Arrays.copyOf(GUT, GUT.length - 30), "A-2.datei_beschaedigt");
        assertAbgelehnt(docx("<w:p><w:r><w:t>offen"), "A-2.datei_beschaedigt");
        assertAbgelehnt(docx("<w:tc/>"), "A-2.datei_beschaedigt");
        assertAbgelehnt(zip(Map.of("word/document.xml", utf8("<a/>"))), "A-2.datei_beschaedigt");
    }

    @Test
    void jedeAbgeschnitteneDateiWirdAbgelehnt() {
        IntStream.range(0, GUT.length).forEach(n -> assertThatThrownBy(() -> lies(Arrays.copyOf(GUT, n)))
                .isInstanceOf(BusinessRuleException.class));
    }

    @Test
    void verschluesselt() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (POIFSFileSystem ole2 = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(ole2)) {
                out.write(GUT);
            }
            ole2.writeFilesystem(ziel);
        }
        assertAbgelehnt(ziel.toByteArray(), "A-2.datei_verschluesselt");

        byte[] zipMitPasswort = GUT.clone();
        zipMitPasswort[6] |= 1;
        assertAbgelehnt(zipMitPasswort, "A-2.datei_verschluesselt");
    }

    @Test
    void zipBombe() {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        teile.put("word/document.xml", new byte[50 * 1024 * 1024]);
        assertAbgelehnt(zip(teile), "A-2.datei_zip_bombe");

        teile.put("word/media/noch.bin", new byte[60 * 1024 * 1024]);
        assertAbgelehnt(zip(teile), "A-2.datei_zip_bombe");
    }

    @Test
    void zipMitZuVielenEintraegen() {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        IntStream.rangeClosed(0, ZipCheck.MAX_EINTRAEGE).forEach(i -> teile.put("word/x" + i, new byte[0]));
        assertAbgelehnt(zip(teile), "A-2.datei_zip_bombe");
    }

    @Test
    void keineVereinbarung() {
        assertAbgelehnt(utf8("Einladung zur Sitzung\n\nKosten\t5 €\n"), "A-2.keine_vereinbarung");
        assertAbgelehnt(utf8("<html><body><table><tr><td>a<td>b</table>"), "A-2.keine_vereinbarung");
        assertAbgelehnt(docx(p("Brief")), "A-2.keine_vereinbarung");
    }

    @Test
    void externeEntityWirdNieGelesen(@TempDir Path ordner) throws IOException {
        Path datei = Files.writeString(ordner.resolve("geheim.txt"), "GEHEIM");
        String rumpf =
                "<w:document xmlns:w=\"" + W + "\"><w:body>" + p("Handlungsfeld 1: &x;") + "</w:body></w:document>";

        assertAbgelehnt(
                docxMitHauptteil("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + datei.toUri() + "\">]>" + rumpf),
                "A-2.datei_beschaedigt");
        assertAbgelehnt(
                docxMitHauptteil("<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY x \"&a;&a;&a;\">]>" + rumpf),
                "A-2.datei_beschaedigt");
    }

    @Test
    void keinNetzzugriffDurchDoctype() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            String rumpf =
                    "<w:document xmlns:w=\"" + W + "\"><w:body>" + p("Handlungsfeld 1") + "</w:body></w:document>";
            assertAbgelehnt(
                    docxMitHauptteil(
                            "<!DOCTYPE d SYSTEM \"" + url + "\" [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>" + rumpf),
                    "A-2.datei_beschaedigt");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void derNameDerDateiZaehltNicht() {
        assertThat(new DokumentReader().lies("bild.png", GUT).anzahlHandlungsfelder())
                .isEqualTo(1);
        assertThat(new DokumentReader().lies(null, utf8("Handlungsfeld 1: X")).anzahlHandlungsfelder())
                .isEqualTo(1);
    }

    private static void assertAbgelehnt(byte[] inhalt, String code) {
        assertThatThrownBy(() -> new DokumentReader().lies("vereinbarung.docx", inhalt))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly(code));
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (XSSFWorkbook mappe = new XSSFWorkbook()) {
            mappe.createSheet("Handlungsfeld 1");
            mappe.write(ziel);
        }
        return ziel.toByteArray();
    }

    private static byte[] bytes(int... werte) {
        byte[] ergebnis = new byte[werte.length];
        for (int i = 0; i < werte.length; i++) {
            ergebnis[i] = (byte) werte[i];
        }
        return ergebnis;
    }
}
