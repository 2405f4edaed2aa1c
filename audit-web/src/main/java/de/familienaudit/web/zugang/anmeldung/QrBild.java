package de.familienaudit.web.zugang.anmeldung;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG, so that no image has to be loaded and nothing leaves the server.
 *
 * @param breite modules per side with the quiet zone of four on each
 * @param pfad the dark modules, one unit square each
 */
public record QrBild(int breite, String pfad) {

    private static final int RUHEZONE = 4;

    static QrBild von(String inhalt) {
        QrCode code = QrCode.encodeText(inhalt, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + RUHEZONE)
                            .append(',')
                            .append(y + RUHEZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrBild(code.size + 2 * RUHEZONE, path.toString());
    }
}
