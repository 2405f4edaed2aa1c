package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.Medientyp;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Recognises a file by its content; its name plays no part. Plain formats by their first bytes (Apache Tika), Office files
 * by what their archive says about itself. Only the beginning is read.
 */
final class Dateierkennung {

    private static final String ZIP = "application/zip";
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_TYPES = 256 * 1024;
    private static final int MAX_MIMETYPE = 100;

    /** Main parts of the Office formats without macros, as {@code [Content_Types].xml} names them. */
    private static final Map<String, Medientyp> HAUPTTEILE = Map.of(
            "wordprocessingml.document.main+xml", Medientyp.DOCX,
            "spreadsheetml.sheet.main+xml", Medientyp.XLSX,
            "presentationml.presentation.main+xml", Medientyp.PPTX);

    private Dateierkennung() {}

    /**
     * @param datei from the first byte on
     * @return empty when it is nothing that can be attached
     */
    static Optional<Medientyp> erkenne(DateiQuelle datei) throws IOException {
        try (InputStream in = new BufferedInputStream(datei.oeffnen())) {
            String mime =
                    MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
            return ZIP.equals(mime) || mime.contains("opendocument") || mime.contains("ooxml")
                    ? archiv(in)
                    : Medientyp.von(mime);
        }
    }

    private static Optional<Medientyp> archiv(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (int i = 0; i < MAX_ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                if (i == 0 && "mimetype".equals(entry.getName())) {
                    return Medientyp.von(read(zip, MAX_MIMETYPE).strip());
                }
                if ("[Content_Types].xml".equals(entry.getName())) {
                    return hauptteil(read(zip, MAX_TYPES));
                }
            }
            return Optional.empty();
        } catch (ZipException | EOFException e) {
            // it begins like an archive and is none: nothing that can be attached
            return Optional.empty();
        }
    }

    private static Optional<Medientyp> hauptteil(String types) {
        return HAUPTTEILE.entrySet().stream()
                .filter(e -> types.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String read(InputStream in, int max) throws IOException {
        return new String(in.readNBytes(max), StandardCharsets.UTF_8);
    }
}
