package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.signatur.pades.aufbau.Bildteil;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "S-4: Eine spätere Unterschrift wird mit Bild und Platz gezeigt, als Skizze aus dem Aufbau, nie gezeichnet")
class SignatureIsShownAsASketchTest {

    private static final byte[] ERSTE =
            Testunterschrift.neu("erste").auf(1, Urkunde.FREI, "Erste <b>").unter(Urkunde.pdf());

    @Test
    @DisplayName("the words it shows, its place on the page, and what was there before it")
    void words() {
        Signaturansicht ansicht = ansicht(zweite(w -> {}));
        assertThat(ansicht.text()).isEqualTo("Zweite Unterschrift");
        assertThat(ansicht.breite()).isEqualTo(180);
        assertThat(ansicht.hoehe()).isEqualTo(50);
        assertThat(ansicht.vollstaendig()).isTrue();
        assertThat(ansicht.teile()).allSatisfy(t -> {
            assertThat(t.platz().links()).isBetween(0.0, 180.0);
            assertThat(t.platz().oben()).isBetween(0.0, 50.0);
        });
        assertThat(ansicht.skizze().breite()).isCloseTo(595, org.assertj.core.data.Offset.offset(1.0));
        assertThat(ansicht.skizze().feld().links()).isEqualTo(320);
        assertThat(ansicht.skizze().vorher())
                .as("the line with the sum is one of the places")
                .anySatisfy(r -> assertThat(r.unten()).isBetween(690.0, 700.0));
    }

    @Test
    @DisplayName("the first signature on its page is shown without a page before it")
    void first() {
        Pruefbericht bericht = Beispielschluessel.geprueft(ERSTE, 1);
        Signaturansicht ansicht = bericht.signaturen().get(0).umfang().ansicht();
        assertThat(ansicht.skizze()).isNull();
        assertThat(ansicht.text()).isEqualTo("Erste <b>");
    }

    @Test
    @DisplayName("letters of an embedded font are read by the table in the file: what this program signs itself")
    void ownSignatures() {
        byte[] file = Beispielschluessel.unterschrieben(Testdokument.pdf("Vereinbarung"));
        Signaturansicht ansicht = Beispielschluessel.geprueft(file, 1)
                .signaturen()
                .get(0)
                .umfang()
                .ansicht();
        assertThat(ansicht.text()).contains("Sondershausen").contains("Landrätin");
    }

    @Test
    @DisplayName("a page that is shown turned is sketched turned")
    void turned() {
        byte[] gedreht =
                Testdokument.neuGeschrieben(Urkunde.pdf(), d -> d.getPage(0).setRotation(90));
        byte[] erste = Testunterschrift.neu("erste").unter(gedreht);
        Signaturansicht ansicht = ansicht(Testunterschrift.neu("zweite_u")
                .auf(0, Urkunde.FREI, "Zweite Unterschrift")
                .unter(erste));
        assertThat(ansicht.skizze().breite()).isCloseTo(842, org.assertj.core.data.Offset.offset(1.0));
        assertThat(ansicht.skizze().feld().links()).isCloseTo(300, org.assertj.core.data.Offset.offset(1.0));
        assertThat(ansicht.skizze().feld().oben()).isCloseTo(595 - 320, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    @DisplayName("pictures are written anew and small; too large ones and unknown kinds only leave their frame")
    void pictures() {
        Signaturansicht klein = ansicht(zweite(w -> bild(w, 4, 2, COSName.DEVICERGB, 8, new byte[24])));
        assertThat(klein.bilder()).isEqualTo(1);
        assertThat(klein.teile()).anySatisfy(t -> {
            assertThat(t.datenadresse()).startsWith("data:image/png;base64,");
            byte[] png = Base64.getDecoder().decode(t.datenadresse().substring(22));
            assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        });
        Signaturansicht grau = ansicht(zweite(w -> bild(w, 9, 3, COSName.DEVICEGRAY, 1, new byte[6])));
        assertThat(grau.bilder()).isEqualTo(1);
        for (Consumer<COSDictionary> schlecht : List.<Consumer<COSDictionary>>of(
                w -> bild(w, 100_000, 100_000, COSName.DEVICERGB, 8, new byte[24]),
                w -> bild(w, 40, 40, COSName.DEVICERGB, 8, new byte[24]),
                w -> bild(w, -4, 2, COSName.DEVICERGB, 8, new byte[24]),
                w -> bild(w, 4, 2, COSName.DEVICECMYK, 8, new byte[64]),
                w -> bild(w, 4, 2, COSName.getPDFName("Beliebig"), 8, new byte[64]),
                w -> bild(w, 4, 2, COSName.DEVICERGB, 7, new byte[64]))) {
            Signaturansicht ohne = ansicht(zweite(schlecht));
            assertThat(ohne.bilder()).isZero();
            assertThat(ohne.teile()).anySatisfy(t -> assertThat(t.art()).isEqualTo(Bildteil.Art.FORM));
        }
    }

    @Test
    @DisplayName("an appearance without end is cut off, said to be, and changes no verdict")
    void cutOff() {
        byte[] viele = zweite(w -> inhalt(w, "0 0 9 9 re f ".repeat(3000)));
        Pruefbericht bericht = Beispielschluessel.geprueft(viele, 2);
        assertThat(bericht.urteil()).isEqualTo(Urteil.DANACH_UNTERSCHRIEBEN_GUELTIG);
        Signaturansicht ansicht = ansicht(viele);
        assertThat(ansicht.vollstaendig()).isFalse();
        assertThat(ansicht.teile()).hasSizeLessThanOrEqualTo(120);
        assertThat(ansicht(zweite(w -> inhalt(w, "0 0 1 1 re f ".repeat(100_000))))
                        .vollstaendig())
                .isFalse();
    }

    private static byte[] zweite(Consumer<COSDictionary> widget) {
        return Testunterschrift.neu("dritte")
                .auf(0, Urkunde.FREI, "Zweite Unterschrift")
                .mit(widget)
                .unter(ERSTE);
    }

    private static Signaturansicht ansicht(byte[] file) {
        return Beispielschluessel.geprueft(file, 2).signaturen().stream()
                .map(s -> s.umfang().ansicht())
                .filter(a -> a != null && a.skizze() != null)
                .findFirst()
                .orElseThrow();
    }

    private static COSDictionary inhalt(COSDictionary widget, String inhalt) {
        COSStream bild = (COSStream) widget.getCOSDictionary(COSName.AP).getDictionaryObject(COSName.N);
        schreibe(bild, inhalt.getBytes(StandardCharsets.US_ASCII));
        return widget;
    }

    private static void schreibe(COSStream strom, byte[] daten) {
        try (java.io.OutputStream out = strom.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(daten);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary bild(
            COSDictionary widget, int breite, int hoehe, COSName farben, int bits, byte[] daten) {
        COSStream bild = new COSStream();
        schreibe(bild, daten);
        bild.setItem(COSName.SUBTYPE, COSName.IMAGE);
        bild.setItem(COSName.WIDTH, COSInteger.get(breite));
        bild.setItem(COSName.HEIGHT, COSInteger.get(hoehe));
        bild.setItem(COSName.COLORSPACE, farben);
        bild.setItem(COSName.BITS_PER_COMPONENT, COSInteger.get(bits));
        COSDictionary objekte = new COSDictionary();
        objekte.setItem(COSName.getPDFName("I"), bild);
        COSDictionary mittel = new COSDictionary();
        mittel.setItem(COSName.XOBJECT, objekte);
        COSStream ap = (COSStream) widget.getCOSDictionary(COSName.AP).getDictionaryObject(COSName.N);
        ap.setItem(COSName.RESOURCES, mittel);
        return inhalt(widget, "q 60 0 0 40 5 5 cm /I Do Q");
    }
}
