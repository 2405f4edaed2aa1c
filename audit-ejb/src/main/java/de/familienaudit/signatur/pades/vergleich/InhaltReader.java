package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts the content of a page into numbers ({@link Double}), strings ({@code byte[]}), names ({@link Name}), arrays
 * ({@link List}), dictionaries ({@link #WOERTERBUCH}, skipped) and operators ({@link String}). Counts depth and length itself.
 */
final class InhaltReader {

    /** Stands for a dictionary, whose entries place nothing. */
    static final Object WOERTERBUCH = new Object();

    private static final int DEEPEST = 32;
    private static final int MOST_IN_ARRAY = 100_000;
    private static final int LONGEST_STRING = 65_536;
    private static final Pattern ZAHL = Pattern.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})");
    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] data;
    private int at;

    /** A name, without its slash. */
    record Name(String text) {}

    InhaltReader(byte[] data) {
        this.data = data;
    }

    /** The next token; null at the end. */
    Object naechstes() {
        return naechstes(0);
    }

    private Object naechstes(int tiefe) {
        if (tiefe > DEEPEST) {
            throw new NichtMessbar("nested too deep");
        }
        ueberspringe();
        if (at >= data.length) {
            return null;
        }
        byte c = data[at++];
        return switch (c) {
            case '/' -> new Name(wort());
            case '(' -> klammertext();
            case '[' -> array(tiefe);
            case '<' -> at < data.length && data[at] == '<' ? woerterbuch(tiefe) : hextext();
            case ']', ')', '{', '}' -> String.valueOf((char) c);
            case '>' -> {
                at += at < data.length && data[at] == '>' ? 1 : 0;
                yield ">>";
            }
            default -> {
                at--;
                yield zahlOderWort(wort());
            }
        };
    }

    private void ueberspringe() {
        while (at < data.length) {
            if (data[at] == '%') {
                while (at < data.length && data[at] != '\n' && data[at] != '\r') {
                    at++;
                }
            } else if (istWeiss(data[at])) {
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean istWeiss(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private String wort() {
        int from = at;
        while (at < data.length && !istWeiss(data[at]) && DELIMITERS.indexOf(data[at]) < 0) {
            at++;
        }
        return new String(data, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private static Object zahlOderWort(String wort) {
        char c = wort.isEmpty() ? ' ' : wort.charAt(0);
        if (Character.isDigit(c) || c == '-' || c == '+' || c == '.') {
            if (!ZAHL.matcher(wort).matches()) {
                // "--5" and "1.2.3" are no numbers; readers differ in what they make of them
                throw new NichtMessbar("a broken number");
            }
            return Double.valueOf(wort);
        }
        return wort;
    }

    private List<Object> array(int tiefe) {
        List<Object> result = new ArrayList<>();
        for (Object o = naechstes(tiefe + 1); o != null && !"]".equals(o); o = naechstes(tiefe + 1)) {
            result.add(o);
            if (result.size() > MOST_IN_ARRAY) {
                throw new NichtMessbar("an array too long");
            }
        }
        return result;
    }

    private Object woerterbuch(int tiefe) {
        at++;
        Object o = naechstes(tiefe + 1);
        while (o != null && !">>".equals(o)) {
            o = naechstes(tiefe + 1);
        }
        return WOERTERBUCH;
    }

    private byte[] klammertext() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int offen = 1;
        while (at < data.length) {
            int c = data[at++];
            if (c == '\\' && at < data.length) {
                gedeutet(out);
                continue;
            }
            offen += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (offen == 0) {
                break;
            }
            out.write(c);
            begrenze(out);
        }
        return out.toByteArray();
    }

    private void gedeutet(ByteArrayOutputStream out) {
        int c = data[at++];
        if (c >= '0' && c <= '7') {
            int value = c - '0';
            for (int i = 0; i < 2 && at < data.length && data[at] >= '0' && data[at] <= '7'; i++) {
                value = value * 8 + data[at++] - '0';
            }
            out.write(value);
        } else if (c == '\r' || c == '\n') {
            at += c == '\r' && at < data.length && data[at] == '\n' ? 1 : 0;
        } else {
            out.write("nrtbf".indexOf(c) < 0 ? c : "\n\r\t\b\f".charAt("nrtbf".indexOf(c)));
        }
    }

    private byte[] hextext() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int hoch = -1;
        while (at < data.length && data[at] != '>') {
            int ziffer = Character.digit(data[at++], 16);
            if (ziffer < 0) {
                continue;
            }
            if (hoch < 0) {
                hoch = ziffer;
            } else {
                out.write(hoch * 16 + ziffer);
                hoch = -1;
                begrenze(out);
            }
        }
        at++;
        if (hoch >= 0) {
            out.write(hoch * 16);
        }
        return out.toByteArray();
    }

    private static void begrenze(ByteArrayOutputStream out) {
        if (out.size() > LONGEST_STRING) {
            throw new NichtMessbar("a string too long");
        }
    }

    /** Skips the bytes of a picture within the content; too few rather than too many of them. */
    void ueberspringeBild() {
        at++;
        while (at + 2 < data.length
                && !(istWeiss(data[at - 1]) && data[at] == 'E' && data[at + 1] == 'I' && istWeiss(data[at + 2]))) {
            at++;
        }
        at = Math.min(data.length, at + 2);
    }
}
