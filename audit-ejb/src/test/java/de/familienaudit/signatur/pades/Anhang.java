package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Appends updates to a PDF byte by byte, with tables as no library would write them. */
final class Anhang {

    private static final Pattern TRAILER = Pattern.compile("/Root (\\d+ \\d+ R)");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String alt;
    private final StringBuilder tabelle = new StringBuilder();
    private String vorgaenger;
    private String zusatz = "";

    Anhang(byte[] pdf) {
        alt = new String(pdf, StandardCharsets.ISO_8859_1);
        vorgaenger = alt.substring(alt.lastIndexOf("startxref") + 9).strip().split("\\s", 2)[0];
        out.writeBytes(pdf);
    }

    /** The number of the last object in the clear whose text holds this. */
    static int nummer(byte[] pdf, String text) {
        String alt = new String(pdf, StandardCharsets.ISO_8859_1);
        int at = alt.lastIndexOf(text);
        Matcher m = Pattern.compile("(\\d+) 0 obj").matcher(alt.substring(0, at));
        int nummer = -1;
        while (m.find()) {
            nummer = Integer.parseInt(m.group(1));
        }
        return nummer;
    }

    Anhang vorgaenger(String stelle) {
        vorgaenger = stelle;
        return this;
    }

    Anhang trailer(String eintraege) {
        zusatz = eintraege;
        return this;
    }

    int stelle() {
        return out.size();
    }

    /** Writes an object without naming it in the table. */
    Anhang text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Anhang zeile(int nummer, long stelle, int generation, char art) {
        tabelle.append(nummer + " 1\n" + String.format("%010d %05d %c \n", stelle, generation, art));
        return this;
    }

    Anhang objekt(int nummer, String text) {
        zeile(nummer, out.size(), 0, 'n');
        return text(nummer + " 0 obj\n" + text + "\nendobj\n");
    }

    byte[] fertig() {
        Matcher m = TRAILER.matcher(alt);
        String root = "";
        while (m.find()) {
            root = m.group(1);
        }
        int start = out.size();
        text("xref\n0 1\n0000000000 65535 f \n" + tabelle + "trailer\n<</Size 1000/Root " + root
                + (vorgaenger.isEmpty() ? "" : "/Prev " + vorgaenger) + info() + zusatz + ">>\nstartxref\n" + start
                + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** Ends with a packed table of one line instead of one in the clear. */
    byte[] gepackt(int nummer, int art, int generation) {
        int start = out.size();
        Matcher m = TRAILER.matcher(alt);
        String root = "";
        while (m.find()) {
            root = m.group(1);
        }
        String zeile = new String(new char[] {(char) art, 0, 0, 0, 0, (char) generation});
        return text("900 0 obj\n<</Type/XRef/Size 1000/W[1 4 1]/Index[" + nummer + " 1]/Root " + root + "/Prev "
                        + vorgaenger + info() + "/Length 6>>\nstream\n" + zeile
                        + "\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n")
                .out
                .toByteArray();
    }

    private String info() {
        Matcher m = Pattern.compile("/Info (\\d+ \\d+ R)").matcher(alt);
        String info = "";
        while (m.find()) {
            info = "/Info " + m.group(1);
        }
        Matcher id =
                Pattern.compile("/ID ?\\[ ?(<[0-9A-Fa-f]+>) ?(<[0-9A-Fa-f]+>)").matcher(alt);
        String kennung = "";
        while (id.find()) {
            kennung = "/ID [" + id.group(1) + id.group(2) + "]";
        }
        return info + kennung;
    }
}
