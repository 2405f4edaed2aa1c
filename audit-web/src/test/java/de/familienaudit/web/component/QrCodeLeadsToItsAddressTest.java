package de.familienaudit.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A QR code says the address to a reader of somebody else, as PNG and as SVG")
class QrCodeLeadsToItsAddressTest {

    private static final String ADRESSE = "https://audit.kreis.example/siegel.xhtml?kommune=kyffhaeuserkreis";
    private static final Pattern MODUL = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z");
    private static final int PIXEL = 8;

    private final QrBild bild = QrBild.von(ADRESSE);

    @Test
    void png() throws Exception {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(bild.png(PIXEL)));
        assertThat(png.getWidth()).isEqualTo(bild.breite() * PIXEL).isEqualTo(png.getHeight());
        assertThat(gelesen(png)).isEqualTo(ADRESSE);
    }

    @Test
    void svg() throws Exception {
        assertThat(bild.svg()).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + bild.breite());
        int seite = bild.breite() * PIXEL;
        BufferedImage gemalt = new BufferedImage(seite, seite, BufferedImage.TYPE_INT_RGB);
        gemalt.createGraphics().fillRect(0, 0, seite, seite);
        Matcher m = MODUL.matcher(bild.svg());
        while (m.find()) {
            int x = Integer.parseInt(m.group(1)) * PIXEL;
            int y = Integer.parseInt(m.group(2)) * PIXEL;
            for (int i = 0; i < PIXEL * PIXEL; i++) {
                gemalt.setRGB(x + i % PIXEL, y + i / PIXEL, 0);
            }
        }
        assertThat(gelesen(gemalt)).isEqualTo(ADRESSE);
    }

    private static String gelesen(BufferedImage bild) throws Exception {
        int[] rgb = bild.getRGB(0, 0, bild.getWidth(), bild.getHeight(), null, 0, bild.getWidth());
        RGBLuminanceSource quelle = new RGBLuminanceSource(bild.getWidth(), bild.getHeight(), rgb);
        Result gelesen = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(quelle)));
        return gelesen.getText();
    }
}
