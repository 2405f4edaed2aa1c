package de.familienaudit.signatur.pades;

import de.familienaudit.shared.ClockProducer;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands in the signature field of a signed document: name, function, place and date, and for a key of the try-out
 * run that this is no legal signature. The words are those of the document, which is German whoever reads it.
 */
final class Unterschriftsbild {

    static final String BEISPIEL = "Beispiel, keine rechtswirksame Unterschrift";

    private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter UHRZEIT = DateTimeFormatter.ofPattern("HH:mm", Locale.GERMANY);
    private static final float PADDING = 4;
    private static final float LARGEST = 11;
    /** Read once: making a font is the slowest part of a signature. */
    private static final DSSFileFont LIBERATION = font();

    private Unterschriftsbild() {}

    static SignatureImageParameters von(Signaturauftrag auftrag) {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(lesbar(String.join("\n", zeilen(auftrag)), LIBERATION.getJavaFont()));
        text.setFont(LIBERATION);
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(null);
        text.setPadding(PADDING);
        text.setTextWrapping(TextWrapping.FILL_BOX);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        SignatureFieldParameters feld = new SignatureFieldParameters();
        feld.setFieldId(auftrag.feldname());
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(feld);
        image.setTextParameters(text);
        return image;
    }

    static List<String> zeilen(Signaturauftrag auftrag) {
        var zeit = auftrag.zeitpunkt().atZone(ClockProducer.BERLIN);
        List<String> zeilen = new ArrayList<>();
        zeilen.add(auftrag.ort() + ", " + TAG.format(zeit));
        zeilen.add((auftrag.vertretung() ? "i. V. " : "") + auftrag.name());
        zeilen.add(auftrag.funktion());
        zeilen.add("Elektronisch unterschrieben um " + UHRZEIT.format(zeit) + " Uhr");
        if (auftrag.beispiel()) {
            zeilen.add(BEISPIEL);
        }
        return zeilen;
    }

    /** A sign that the font lacks (an emoji, say) would stop the drawing; the name in the certificate is not touched. */
    private static String lesbar(String text, Font font) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(c -> c == '\n' || font.canDisplay(c) ? c : '?')
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    private static DSSFileFont font() {
        try (InputStream in = Unterschriftsbild.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException(FONT + " is missing on the class path");
            }
            DSSFileFont font = new DSSFileFont(new InMemoryDocument(in.readAllBytes(), "LiberationSans.ttf"), LARGEST);
            font.setEmbedFontSubset(true);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
