package de.familienaudit.dokument.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be attached: PDF, images and Office files without macros. */
public enum Medientyp {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private final String mime;
    private final List<String> endungen;

    Medientyp(String mime, String... endungen) {
        this.mime = mime;
        this.endungen = List.of(endungen);
    }

    /** IANA media type as a download names it. */
    public String mime() {
        return mime;
    }

    /** The kind with this media type, as recognised from the content; empty when it may not be attached. */
    public static Optional<Medientyp> von(String mime) {
        for (Medientyp typ : values()) {
            if (typ.mime.equals(mime)) {
                return Optional.of(typ);
            }
        }
        return Optional.empty();
    }

    /** Whether the end of the file name promises this kind; upper or lower case. */
    public boolean passtZu(String dateiname) {
        String klein = dateiname.toLowerCase(Locale.ROOT);
        return endungen.stream().anyMatch(endung -> klein.endsWith("." + endung));
    }
}
