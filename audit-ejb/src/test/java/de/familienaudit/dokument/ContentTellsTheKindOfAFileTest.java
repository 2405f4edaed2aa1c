package de.familienaudit.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.domain.Medientyp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The content tells the kind of a file, whatever it is called")
class ContentTellsTheKindOfAFileTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D};

    @Test
    void plainFormatsByTheirFirstBytes() throws IOException {
        assertThat(kind("%PDF-1.7\n")).contains(Medientyp.PDF);
        assertThat(kind(PNG)).contains(Medientyp.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(Medientyp.JPEG);
        assertThat(kind("GIF89a")).contains(Medientyp.GIF);
    }

    @Test
    void realOfficeFilesByWhatTheirArchiveSays() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Text");
            document.write(word);
        }
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("a");
            workbook.write(excel);
        }

        assertThat(kind(word.toByteArray())).contains(Medientyp.DOCX);
        assertThat(kind(excel.toByteArray())).contains(Medientyp.XLSX);
        assertThat(kind(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains(Medientyp.ODT);
    }

    @Test
    void macrosAndOtherArchivesAreNotRecognised() throws IOException {
        String macros =
                "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";

        assertThat(kind(zip("[Content_Types].xml", macros))).isEmpty();
        assertThat(kind(zip("virus.exe", "MZ"))).isEmpty();
        assertThat(kind(zip("mimetype", "application/x-something"))).isEmpty();
    }

    @Test
    void programsScriptsPicturesWithScriptAndTextAreNotRecognised() throws IOException {
        assertThat(kind("MZ\u0090\u0000\u0003")).isEmpty();
        assertThat(kind("#!/bin/sh\nrm -rf /")).isEmpty();
        assertThat(kind("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"))
                .isEmpty();
        assertThat(kind("<!DOCTYPE html><script>alert(1)</script>")).isEmpty();
        assertThat(kind("nur Text")).isEmpty();
    }

    @Test
    void anArchiveThatBreaksOffIsNotRecognised() throws IOException {
        byte[] whole = zip("a.txt", "x".repeat(1000));

        assertThat(kind(java.util.Arrays.copyOf(whole, 40))).isEmpty();
    }

    private static Optional<Medientyp> kind(String text) throws IOException {
        return kind(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<Medientyp> kind(byte[] bytes) throws IOException {
        return Dateierkennung.erkenne(new DateiQuelle() {
            @Override
            public String name() {
                return "egal.pdf";
            }

            @Override
            public long groesse() {
                return bytes.length;
            }

            @Override
            public InputStream oeffnen() {
                return new ByteArrayInputStream(bytes);
            }
        });
    }

    private static byte[] zip(String entry, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
