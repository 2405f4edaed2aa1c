package de.familienaudit.zielvereinbarung.einlesen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small documents for the tests. */
final class Dokumente {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Dokumente() {}

    /** One complete Massnahme as tab lines; {@code {}} in the text becomes a tab. */
    static String massnahme(String nummer) {
        return tab(
                """
                Maßnahme %s{}Titel %s
                Indikator / Erfolgskriterium{}Indikator
                Zielgruppe{}Familien
                Kosten / Ressourcen{}keine
                Verantwortlich{}Projektleitung Audit
                Umsetzungsbeginn{}2019
                Umsetzung bis{}2020
                Kommunikation{}Presse
                """
                        .formatted(nummer, nummer));
    }

    static String ziel(String nummer) {
        return tab(
                """
                Ziel %s{}Text %s
                Indikator / Erfolgskriterium{}Indikator
                Zielquelle{}Strategieworkshop am 20.02.2019
                """
                        .formatted(nummer, nummer));
    }

    static String feld(int nummer) {
        return "Handlungsfeld " + nummer + ": Titel " + nummer + "\n";
    }

    /** Sections with a blank line between them. */
    static String dokument(String... abschnitte) {
        return String.join("\n", abschnitte);
    }

    static String tab(String text) {
        return text.replace("{}", "\t");
    }

    static GeleseneVereinbarung lies(String text) {
        return new DokumentReader().lies("test.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static GeleseneVereinbarung lies(byte[] inhalt) {
        return new DokumentReader().lies("test", inhalt);
    }

    static GeleseneMassnahme einzige(GeleseneVereinbarung gelesen) {
        return gelesen.massnahmen().findFirst().orElseThrow();
    }

    /** A Word document with this XML inside of {@code w:body}. */
    static byte[] docx(String rumpf) {
        return docxMitHauptteil(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + W + "\" xmlns:mc=\""
                        + "http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + rumpf
                        + "</w:body></w:document>");
    }

    static byte[] docxMitHauptteil(String xml) {
        Map<String, byte[]> teile = new LinkedHashMap<>();
        teile.put(
                "[Content_Types].xml",
                utf8(
                        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/></Types>"));
        teile.put(
                "_rels/.rels",
                utf8(
                        "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        teile.put("word/document.xml", utf8(xml));
        return zip(teile);
    }

    static byte[] zip(Map<String, byte[]> teile) {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ziel)) {
            for (Map.Entry<String, byte[]> teil : teile.entrySet()) {
                zip.putNextEntry(new ZipEntry(teil.getKey()));
                zip.write(teil.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ziel.toByteArray();
    }

    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    static String tc(String inhalt) {
        return "<w:tc>" + inhalt + "</w:tc>";
    }

    /** A table row with a label and a value of one paragraph each. */
    static String tr(String label, String wert) {
        return "<w:tr>" + tc(p(label)) + tc(p(wert)) + "</w:tr>";
    }

    static String tbl(String... zeilen) {
        return "<w:tbl>" + String.join("", zeilen) + "</w:tbl>";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
