package de.familienaudit.zielvereinbarung.fassung;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts the text of a Fassung into pages of whole Ziele, so that no page grows with the agreement. */
final class Wortlautseiten {

    /** How much fits: a Ziel and a measure count alike. A Ziel with more stands alone. */
    static final int JE_SEITE = 200;

    private final List<List<Fassungsreihe.Umfang>> seiten;

    private Wortlautseiten(List<List<Fassungsreihe.Umfang>> seiten) {
        this.seiten = seiten;
    }

    /** @param umfang every Ziel in order */
    static Wortlautseiten von(List<Fassungsreihe.Umfang> umfang) {
        List<List<Fassungsreihe.Umfang>> seiten = new ArrayList<>();
        long platz = 0;
        for (Fassungsreihe.Umfang ziel : umfang) {
            long bedarf = 1 + ziel.massnahmen();
            if (seiten.isEmpty() || bedarf > platz) {
                seiten.add(new ArrayList<>());
                platz = JE_SEITE;
            }
            platz -= bedarf;
            seiten.get(seiten.size() - 1).add(ziel);
        }
        return new Wortlautseiten(seiten);
    }

    /** At least 1: the front matter has a page also without any Handlungsfeld. */
    int anzahl() {
        return Math.max(1, seiten.size());
    }

    /** @param seite from 1 to {@link #anzahl} */
    List<Long> ziele(int seite) {
        return seite(seite).stream()
                .map(Fassungsreihe.Umfang::zielId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether something of the Handlungsfeld, or at least its head, stands on the page. */
    boolean hat(int seite, int feld) {
        return seite(seite).stream().anyMatch(ziel -> ziel.feld() == feld);
    }

    /** The first page with something of the Handlungsfeld. */
    int anfang(int feld) {
        int seite = 1;
        while (seite < anzahl() && !hat(seite, feld)) {
            seite++;
        }
        return seite;
    }

    private List<Fassungsreihe.Umfang> seite(int seite) {
        return seiten.isEmpty() ? List.of() : seiten.get(seite - 1);
    }
}
