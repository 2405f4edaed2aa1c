package de.familienaudit.web.vorlage.gang;

import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.papier.VorlageDetails.Zeile;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.papier.Papierworte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a paper with their votes in words, one below the other, to be compared with those of another recording (V-2, V-3, V-5). */
@ApplicationScoped
public class Beratungsvergleich {

    @Inject
    private Texte texte;

    @Inject
    private Papierworte worte;

    /** @param frueher the rows of the recording before; the same ones where there is none */
    String folge(List<Zeile> folge, List<Zeile> frueher) {
        return folge.stream().map(z -> zeile(z, frueher)).collect(Collectors.joining("\n"));
    }

    private String zeile(Zeile zeile, List<Zeile> frueher) {
        List<String> saetze = new ArrayList<>();
        saetze.add(texte.text(
                "papiergang.vergleich.zeile",
                zeile.gremium().isEmpty() ? texte.text("vorlage.ohne_gremium") : zeile.gremium(),
                worte.zeile(zeile),
                texte.text("Beratungsstand." + zeile.angabe().stand())));
        if (zeile.entscheidet()) {
            saetze.add(worte.umfang(zeile.angabe().entscheidung()));
        }
        if (zeile.sitzung() != null) {
            saetze.add(texte.text(
                    istAndereSitzung(zeile, frueher)
                            ? "papiergang.vergleich.andere_sitzung"
                            : "papiergang.vergleich.sitzung"));
        }
        if (zeile.fassung() != null) {
            saetze.add(texte.text("papiergang.vergleich.fassung", zeile.fassung()));
        }
        saetze.addAll(worte.dazu(zeile));
        zeile.stimmen().forEach(votum -> saetze.add(votum(votum)));
        return String.join("\n", saetze);
    }

    /** Body and day can be the same ones. */
    private static boolean istAndereSitzung(Zeile zeile, List<Zeile> frueher) {
        return frueher.stream()
                .filter(f -> f.position() == zeile.position() && f.sitzung() != null)
                .anyMatch(f -> !f.sitzung().equals(zeile.sitzung()));
    }

    private String votum(Votum votum) {
        List<String> teile = new ArrayList<>();
        teile.add(texte.text("papiergang.vergleich.votum", worte.frage(votum), worte.votum(votum)));
        teile.addAll(worte.stimmdetails(votum));
        return String.join("; ", teile);
    }
}
