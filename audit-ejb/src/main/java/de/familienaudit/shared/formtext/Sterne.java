package de.familienaudit.shared.formtext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Bold and italic: {@code **bold**}, {@code *italic*}, {@code ***both***}. Stars count at the edge of a word only, so that
 * {@code Bürger*innen} and {@code 4*5*6} keep theirs; what is not closed stays a star. Each text is gone through once.
 */
final class Sterne {

    private static final char STERN = '*';

    /** Bold and italic at once. */
    private static final int HOECHSTENS = 3;

    private static final int FETT = 2;

    private final String text;
    private final List<Marke> marken = new ArrayList<>();

    /** The last opening of each length; its place in {@link #marken}. */
    private final int[] offen = new int[HOECHSTENS + 1];

    private Sterne(String text) {
        this.text = text;
    }

    /** Some stars; its partner is the place in the list of what closes it or what it closes, -1 for plain stars. */
    private static final class Marke {
        private final int stelle;
        private final int laenge;
        private int partner = -1;

        private Marke(int stelle, int laenge) {
            this.stelle = stelle;
            this.laenge = laenge;
        }
    }

    /** Puts the text with its marks below a paragraph. */
    static void lies(String text, Node absatz) {
        Sterne sterne = new Sterne(text);
        sterne.suche();
        sterne.baue(absatz);
    }

    private void suche() {
        for (int laenge = 1; laenge <= HOECHSTENS; laenge++) {
            offen[laenge] = -1;
        }
        int i = text.indexOf(STERN);
        while (i >= 0) {
            int ende = i;
            while (ende < text.length() && text.charAt(ende) == STERN) {
                ende++;
            }
            if (ende - i <= HOECHSTENS) {
                marke(new Marke(i, ende - i), ende);
            }
            i = text.indexOf(STERN, ende);
        }
    }

    private void marke(Marke marke, int ende) {
        char davor = marke.stelle == 0 ? ' ' : text.charAt(marke.stelle - 1);
        char danach = ende == text.length() ? ' ' : text.charAt(ende);
        boolean schliesst = !Character.isWhitespace(davor) && !istWort(danach);
        boolean oeffnet = !Character.isWhitespace(danach) && danach != ')' && !istWort(davor);
        int anfang = offen[marke.laenge];
        if (schliesst && anfang >= 0) {
            marke.partner = anfang;
            marken.get(anfang).partner = marken.size();
            marken.add(marke);
            for (int laenge = 1; laenge <= HOECHSTENS; laenge++) {
                offen[laenge] = offen[laenge] >= anfang ? -1 : offen[laenge];
            }
        } else if (oeffnet) {
            offen[marke.laenge] = marken.size();
            marken.add(marke);
        }
    }

    private static boolean istWort(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private void baue(Node absatz) {
        Node eltern = absatz;
        int gelesen = 0;
        for (int i = 0; i < marken.size(); i++) {
            Marke marke = marken.get(i);
            if (marke.partner >= 0) {
                worte(eltern, gelesen, marke.stelle);
                gelesen = marke.stelle + marke.laenge;
                eltern = marke.partner > i ? oeffne(eltern, marke.laenge) : schliesse(eltern, marke.laenge);
            }
        }
        worte(eltern, gelesen, text.length());
    }

    private void worte(Node eltern, int von, int bis) {
        if (von < bis) {
            eltern.appendChild(new Text(text.substring(von, bis)));
        }
    }

    private static Node oeffne(Node eltern, int laenge) {
        Node neu = laenge == 1 ? new Emphasis("*") : new StrongEmphasis("**");
        eltern.appendChild(neu);
        return laenge == HOECHSTENS ? oeffne(neu, 1) : neu;
    }

    private static Node schliesse(Node innen, int laenge) {
        return laenge > FETT ? innen.getParent().getParent() : innen.getParent();
    }
}
