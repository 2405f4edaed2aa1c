package de.familienaudit.zugang.wappen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.familienaudit.shared.BusinessRuleException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Coat of arms: what is stored is a picture and nothing else")
class CoatOfArmsHoldsOnlyAPictureTest {

    private static final String SCHILD = "<path d='M0 0h36v22c0 9-7 15-18 18z' fill='#fff'/>";

    @Test
    @DisplayName("Coat of arms: shapes, groups, gradients and clips stay, notes of drawing programs go")
    void keepsWhatDraws() {
        String svg = svg("<!-- gezeichnet --><?xml-stylesheet href='https://x.test/a.css'?><title>Löwe</title>"
                + "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>"
                + "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/' id='v'><x/></sodipodi:namedview>"
                + "<defs><linearGradient id='a'><stop offset='0' stop-color='red'/></linearGradient>"
                + "<radialGradient id='b' xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>"
                + "<clipPath id='c'><rect width='3' height='4'/></clipPath></defs>"
                + "<g clip-path='url(#c)' class='x' style='fill:url(#a);stroke:none;-inkscape-font:Arial'>" + SCHILD
                + "</g>");
        assertThat(svg)
                .contains("fill=\"url(#a)\"", "stroke=\"none\"", "clip-path=\"url(#c)\"", "href=\"#a\"", "M0 0h36v22")
                .contains("viewBox=\"0 0 36 40\"")
                .doesNotContain("style", "class", "namedview", "metadata", "Löwe", "gezeichnet", "x.test", "inkscape");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "<script>alert(1)</script>|svg_element",
                "<foreignObject><p/></foreignObject>|svg_element",
                "<p xmlns='http://www.w3.org/1999/xhtml'/>|svg_element",
                "<metadata><script/></metadata>|svg_element",
                "<image href='x.png'/>|svg_element",
                "<use href='#a'/>|svg_element",
                "<style>path{fill:red}</style>|svg_element",
                "<text>Wappen</text>|svg_element",
                "<animate attributeName='x'/>|svg_element",
                "<a href='#x'><path d='M0 0'/></a>|svg_element",
                "<svg/>|svg_element",
                "<path d='M0 0' onclick='x()'/>|svg_ereignis",
                "<path d='M0 0' ONLOAD='x()'/>|svg_ereignis",
                "<path d='M0 0' fill='url(https://x.test/a)'/>|svg_verweis",
                "<path d='M0 0' fill='URL (//x.test)'/>|svg_verweis",
                "<path d='M0 0' style='fill:url(data:image/png)'/>|svg_verweis",
                "<path d='M0 0' style='background:url(x.png)'/>|svg_verweis",
                "<path d='M0 0' style='fill'/>|svg_ohne_bild_nicht",
                "<path d='M0 0' href='#a'/>|svg_verweis",
                "<linearGradient href='x.svg#a'/>|svg_verweis",
                "<path d='M0 0' fill='\\75rl(x)'/>|svg_wert",
                "<clipPath id='a'><path d='M0 0' clip-path='url(#b)'/></clipPath>|svg_umfang",
                "<path|beschaedigt"
            })
    @DisplayName("Coat of arms: what could act, point elsewhere or multiply is refused as a whole")
    void refusesWhatCouldAct(String inhalt, String code) {
        if (code.endsWith("_nicht")) {
            assertThat(svg(inhalt)).contains("M0 0");
        } else {
            assertThat(code(bytes(rahmen(inhalt + SCHILD)))).isEqualTo("kommune.wappen_" + code);
        }
    }

    @Test
    @DisplayName("Coat of arms: a document type is never read and no entity replaced")
    void noDocumentType() {
        String bombe = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><title>&b;</title>" + SCHILD + "</svg>";
        assertThat(code(bytes(bombe))).isIn("kommune.wappen_svg_verweis", "kommune.wappen_beschaedigt");
        String fremd = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://x.test/svg11.dtd'>" + rahmen(SCHILD);
        assertThat(new String(WappenReader.lies(bytes(fremd)).inhalt(), StandardCharsets.UTF_8))
                .doesNotContain("DOCTYPE");
    }

    @Test
    @DisplayName("Coat of arms: too deep, too many elements or no shape at all is refused")
    void boundsOfAnSvg() {
        assertThat(code(bytes(rahmen("<g>".repeat(80) + "</g>".repeat(80))))).isEqualTo("kommune.wappen_svg_umfang");
        assertThat(code(bytes(rahmen("<g/>".repeat(20_001))))).isEqualTo("kommune.wappen_svg_umfang");
        assertThat(code(bytes(rahmen("<g/>")))).isEqualTo("kommune.wappen_svg_ohne_bild");
        assertThat(code(bytes("<svg>" + SCHILD + "</svg>"))).isEqualTo("kommune.wappen_fremd");
    }

    @Test
    @DisplayName("Coat of arms: a PNG is written anew, at most 600 pixels long, without what follows its end")
    void pngIsWrittenAnew() throws IOException {
        byte[] png = png(1200, 800);
        byte[] mitAnhang = Arrays.copyOf(png, png.length + 20);
        System.arraycopy("<script>x</script>".getBytes(StandardCharsets.UTF_8), 0, mitAnhang, png.length, 18);
        WappenReader.Bild bild = WappenReader.lies(mitAnhang);
        assertThat(bild.svg()).isFalse();
        assertThat(new String(bild.inhalt(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage gelesen = ImageIO.read(new ByteArrayInputStream(bild.inhalt()));
        assertThat(gelesen.getWidth()).isEqualTo(600);
        assertThat(gelesen.getHeight()).isEqualTo(400);
    }

    @Test
    @DisplayName("Coat of arms: the size of a PNG is checked before it is unpacked")
    void pngBombIsRefused() throws IOException {
        assertThat(code(png(15, 20))).isEqualTo("kommune.wappen_masse");
        assertThat(code(mitMassen(png(20, 20), 2001, 20))).isEqualTo("kommune.wappen_masse");
        assertThat(code(mitMassen(png(20, 20), Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEqualTo("kommune.wappen_masse");
        assertThat(code(mitMassen(png(20, 20), -1, 20))).isEqualTo("kommune.wappen_masse");
        assertThat(code(Arrays.copyOf(png(200, 200), 60))).isEqualTo("kommune.wappen_beschaedigt");
        assertThat(code(Arrays.copyOf(png(20, 20), 10))).isEqualTo("kommune.wappen_beschaedigt");
    }

    @Test
    @DisplayName("Coat of arms: the content decides what a file is; nothing, too much and anything else is refused")
    void contentDecides() {
        assertThat(code(new byte[0])).isEqualTo("kommune.wappen_leer");
        assertThat(code(new byte[WappenReader.HOECHSTENS + 1])).isEqualTo("kommune.wappen_zu_gross");
        assertThat(code(bytes("GIF89a"))).isEqualTo("kommune.wappen_fremd");
        assertThat(code(bytes("<html><svg></svg></html>"))).isEqualTo("kommune.wappen_fremd");
    }

    private static String svg(String inhalt) {
        WappenReader.Bild bild = WappenReader.lies(bytes(rahmen(inhalt)));
        assertThat(bild.svg()).isTrue();
        return new String(bild.inhalt(), StandardCharsets.UTF_8);
    }

    private static String rahmen(String inhalt) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 40'>" + inhalt + "</svg>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int breite, int hoehe) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(breite, hoehe, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static byte[] mitMassen(byte[] png, int breite, int hoehe) {
        ByteBuffer.wrap(png).putInt(16, breite).putInt(20, hoehe);
        return png;
    }

    private static String code(byte[] datei) {
        return catchThrowableOfType(BusinessRuleException.class, () -> WappenReader.lies(datei))
                .violations()
                .get(0)
                .code();
    }
}
