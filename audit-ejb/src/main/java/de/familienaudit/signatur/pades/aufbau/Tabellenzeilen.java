package de.familienaudit.signatur.pades.aufbau;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * What the tables of a PDF say of each object, the newest first. PDFBox takes no notice of objects that a later table frees, keeps
 * those of another generation, and of two lines for one object takes the first: other programs read such files otherwise, and what
 * they show is nothing that a comparison could vouch for.
 */
public final class Tabellenzeilen {

    private static final int FREI = -1;
    private static final int BLOCK = 16;
    private static final int MOST_SECTIONS = 50_000;

    private final Aufwand aufwand;
    private final Map<Integer, Block> bloecke = new HashMap<>();
    private int abschnitte;

    /** Sixteen objects with neighbouring numbers; a table of 0 stands for none. */
    private static final class Block {
        private final int[] generation = new int[BLOCK];
        private final int[] tabelle = new int[BLOCK];
        private final long[] stelle = new long[BLOCK];
        private final boolean[] klar = new boolean[BLOCK];
    }

    Tabellenzeilen(Aufwand aufwand) {
        this.aufwand = aufwand;
    }

    /**
     * Notes the lines of a table in the clear.
     *
     * @param from after the word that begins it
     * @param to where its trailer begins
     * @param tabelle counted from 1, the newest first
     * @throws IOException when its lines are none, or one object has two that differ
     */
    public void klar(byte[] pdf, int from, int to, int tabelle) throws IOException {
        Woerter woerter = new Woerter(pdf, from, to);
        for (String erstes = woerter.naechstes(); erstes != null; erstes = woerter.naechstes()) {
            long nummer = zahl(erstes);
            long anzahl = zahl(woerter.naechstes());
            abschnitt();
            for (long i = 0; i < anzahl; i++) {
                long stelle = zahl(woerter.naechstes());
                int generation = (int) zahl(woerter.naechstes());
                String art = woerter.naechstes();
                if (!"n".equals(art) && !"f".equals(art)) {
                    throw new IOException("a line of a table that is none");
                }
                zeile(nummer + i, "n".equals(art) ? generation : FREI, stelle, tabelle, true);
            }
        }
    }

    /**
     * Notes the lines of a packed table.
     *
     * @param tabelle its own number, or that of the table in the clear that it belongs to
     */
    public void gepackt(byte[] zeilen, COSDictionary kopf, int tabelle) throws IOException {
        List<COSBase> w = Werte.liste(kopf.getItem("W"));
        if (w.size() < 3) {
            throw new IOException("a table without widths");
        }
        int[] breiten = {breite(w.get(0)), breite(w.get(1)), breite(w.get(2))};
        int laenge = breiten[0] + breiten[1] + breiten[2];
        List<COSBase> index = Werte.liste(kopf.getItem("Index"));
        if (index.size() % 2 != 0) {
            throw new IOException("a table with half a range");
        }
        int at = 0;
        for (int i = 0; i < Math.max(2, index.size()); i += 2) {
            long nummer = index.isEmpty() ? 0 : ganz(index.get(i));
            long anzahl = index.isEmpty() ? Werte.zahl(kopf, "Size", 0) : ganz(index.get(i + 1));
            abschnitt();
            for (long k = 0; k < anzahl && laenge > 0 && at + laenge <= zeilen.length; k++) {
                long art = breiten[0] == 0 ? 1 : wert(zeilen, at, breiten[0]);
                long stelle = wert(zeilen, at + breiten[0], breiten[1]);
                long dritte = wert(zeilen, at + breiten[0] + breiten[1], breiten[2]);
                int generation = art == 0 ? FREI : art == 1 ? (int) dritte : 0;
                zeile(nummer + k, generation, art == 2 ? -stelle * 65_536 - dritte : stelle, tabelle, false);
                at += laenge;
            }
        }
    }

    private void abschnitt() throws IOException {
        if (++abschnitte > MOST_SECTIONS) {
            throw new IOException("a table in too many parts");
        }
    }

    /** @param klar whether it stands in the clear, not in the packed part of the same table */
    private void zeile(long nummer, int generation, long stelle, int tabelle, boolean klar) throws IOException {
        aufwand.schritt();
        if (nummer <= 0 || nummer > Integer.MAX_VALUE) {
            return;
        }
        Block block = bloecke.computeIfAbsent((int) (nummer / BLOCK), k -> new Block());
        int i = (int) (nummer % BLOCK);
        boolean dieselbe = block.tabelle[i] == tabelle;
        if (dieselbe && widerspricht(block, i, generation, stelle, klar)) {
            throw new IOException("two lines for object " + nummer);
        }
        if (block.tabelle[i] == 0 || (dieselbe && block.generation[i] == FREI)) {
            block.tabelle[i] = tabelle;
            block.generation[i] = generation;
            block.stelle[i] = stelle;
            block.klar[i] = klar;
        }
    }

    /** Only what the part in the clear calls free may stand in the packed part of the same table; that is how both go together. */
    private static boolean widerspricht(Block block, int i, int generation, long stelle, boolean klar) {
        boolean frei = generation == FREI;
        boolean bisherFrei = block.generation[i] == FREI;
        if (frei != bisherFrei) {
            boolean klarerTeilIstFrei = klar ? frei : bisherFrei;
            return klar == block.klar[i] || !klarerTeilIstFrei;
        }
        return !frei && (block.generation[i] != generation || block.stelle[i] != stelle);
    }

    /** Objects that the reader still knows although the newest line says that they are gone or have another generation. */
    public Set<COSObjectKey> verschwunden(Map<COSObjectKey, Long> gelesen) {
        Set<COSObjectKey> result = new HashSet<>();
        for (COSObjectKey key : gelesen.keySet()) {
            aufwand.schritt();
            Block block = bloecke.get((int) (key.getNumber() / BLOCK));
            int i = (int) (key.getNumber() % BLOCK);
            if (block != null && block.tabelle[i] != 0 && block.generation[i] != key.getGeneration()) {
                result.add(key);
            }
        }
        return result;
    }

    private static int breite(COSBase base) throws IOException {
        long breite = ganz(base);
        if (breite < 0 || breite > 8) {
            throw new IOException("a table with lines too long");
        }
        return (int) breite;
    }

    private static long ganz(COSBase base) throws IOException {
        if (Werte.wert(base) instanceof COSNumber n) {
            return n.longValue();
        }
        throw new IOException("a table with something else than numbers");
    }

    private static long wert(byte[] data, int from, int breite) {
        long wert = 0;
        for (int i = 0; i < breite; i++) {
            wert = wert << 8 | data[from + i] & 0xff;
        }
        return wert;
    }

    private static long zahl(String wort) throws IOException {
        if (wort == null || wort.length() > 10 || !wort.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IOException("a line of a table that is none");
        }
        return Long.parseLong(wort);
    }

    /** Words between white space. */
    private static final class Woerter {
        private final byte[] data;
        private final int ende;
        private int at;

        Woerter(byte[] data, int from, int ende) {
            this.data = data;
            this.at = from;
            this.ende = ende;
        }

        String naechstes() {
            while (at < ende && data[at] <= ' ' && data[at] >= 0) {
                at++;
            }
            int from = at;
            while (at < ende && (data[at] > ' ' || data[at] < 0) && at - from < 32) {
                at++;
            }
            return at == from ? null : new String(data, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
