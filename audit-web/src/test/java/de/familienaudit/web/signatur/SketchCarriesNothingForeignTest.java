package de.familienaudit.web.signatur;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.signatur.pades.aufbau.Bildteil;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenskizze;
import de.familienaudit.signatur.pades.aufbau.Signaturansicht;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("S-4: In die Skizze einer Unterschrift gelangt kein fremder Befehl")
class SketchCarriesNothingForeignTest {

    private static final String BOESE = "</text><script>alert(1)</script>\"onload=\"x\u0000\u202e\uffff\ud800&";

    @Test
    @DisplayName("words are text whatever they hold, without signs that nobody sees; the result is well-formed")
    void words() throws Exception {
        Bildteil wort = new Bildteil(Rechteck.von(5, 5, 60, 20), Bildteil.Art.WORT, BOESE, "");
        Document svg = svg(Signaturskizze.feld(new Signaturansicht(180, 50, List.of(wort), true, null)));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        Element text = (Element) svg.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).isEqualTo("</text><script>alert(1)</script>\"onload=\"x&");
        assertThat(text.getAttribute("onload")).isEmpty();
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("320");
    }

    @Test
    @DisplayName("pictures and shapes lie where they lay, from above instead of from below")
    void places() throws Exception {
        Bildteil form = new Bildteil(Rechteck.von(10, 30, 60, 50), Bildteil.Art.FORM, "", "");
        Bildteil bild = new Bildteil(Rechteck.von(0, 0, 20, 20), Bildteil.Art.BILD, "", "data:image/png;base64,AAAA");
        Document svg = svg(Signaturskizze.feld(new Signaturansicht(180, 50, List.of(form, bild), true, null)));
        assertThat(((Element) svg.getElementsByTagName("rect").item(1)).getAttribute("y"))
                .isEqualTo("0.00");
        Element image = (Element) svg.getElementsByTagName("image").item(0);
        assertThat(image.getAttribute("y")).isEqualTo("30.00");
        assertThat(image.getAttribute("href")).isEqualTo("data:image/png;base64,AAAA");
    }

    @Test
    @DisplayName("a page shows what was there before and then the field")
    void page() throws Exception {
        Document svg = svg(Signaturskizze.seite(new Seitenskizze(
                595, 842, Rechteck.von(320, 300, 500, 350), List.of(Rechteck.von(70, 695, 230, 715)), true)));
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(3);
        assertThat(((Element) svg.getElementsByTagName("rect").item(2)).getAttribute("x"))
                .isEqualTo("320.00");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("210");
    }

    private static Document svg(String adresse) throws Exception {
        String prefix = "data:image/svg+xml;base64,";
        assertThat(adresse).startsWith(prefix);
        byte[] bytes = Base64.getDecoder().decode(adresse.substring(prefix.length()));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<script");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }
}
