package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Beantwortet;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Dran;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Ende;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Lauf;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Vermerk;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt.Zeile;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Co-signing in words: the one line of who has a paper now, and what became of each request (V-7). */
@Named("mitzeichnungsworte")
@ApplicationScoped
public class Mitzeichnungsworte {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    private Texte texte;

    /** {@code Liegt seit 03.12.2026 bei Kämmerei (Frist 10.12.2026); danach Jugendamt}. */
    private String lauf(Lauf lauf) {
        if (lauf.fertig()) {
            return texte.text("mitzeichnung.fertig");
        }
        String jetzt = lauf.dran().stream().map(this::dran).collect(Collectors.joining(texte.text("mitzeichnung.und")));
        String danach = lauf.danach().stream()
                .map(gruppe -> texte.text("mitzeichnung.danach", namen(gruppe)))
                .collect(Collectors.joining());
        return texte.text("mitzeichnung.liegt", jetzt, danach);
    }

    /** What stands on top: who has it, or how the last round ended. */
    public String jetzt(Mitzeichnungsblatt blatt) {
        boolean beendet = !blatt.lauf().laeuft() && !blatt.enden().isEmpty();
        return beendet ? ende(blatt.enden().get(0), false) : lauf(blatt.lauf());
    }

    /** How the rounds before ended; empty where there were none. */
    public List<String> frueher(Mitzeichnungsblatt blatt) {
        return blatt.enden().stream()
                .skip(blatt.lauf().laeuft() ? 0 : 1)
                .map(e -> ende(e, true))
                .toList();
    }

    private String dran(Dran dran) {
        return texte.text(
                dran.ueberfaellig() ? "mitzeichnung.dran.ueberfaellig" : "mitzeichnung.dran",
                LocalDate.ofInstant(dran.seit(), BERLIN),
                wer(dran.wer()),
                dran.frist());
    }

    /** Names in a sentence. */
    public String namen(List<Serializable> namen) {
        return namen.stream().map(this::wer).collect(Collectors.joining(texte.text("mitzeichnung.und")));
    }

    /** The name of a Stelle, or the word for the Kämmerei. */
    public String wer(Serializable wer) {
        return wer instanceof Enum<?> constant ? texte.wort(constant) : String.valueOf(wer);
    }

    /** Who did something and when. */
    public String vermerk(Vermerk vermerk) {
        return texte.text("mitzeichnung.vermerk", vermerk.von(), texte.zeitpunkt(vermerk.am()));
    }

    /** State of a request for its tag: ok, bad, warn, neutral. */
    public String ton(Zeile zeile) {
        if (zeile.antwort() != null) {
            return istZurueck(zeile.antwort()) ? "bad" : "ok";
        }
        return zeile.frist().ueberfaellig() ? "warn" : "neutral";
    }

    /** Picture beside it; null for none. */
    public String bild(Zeile zeile) {
        if (zeile.antwort() != null) {
            return istZurueck(zeile.antwort()) ? "warnung" : "haken";
        }
        return zeile.frist().ueberfaellig() ? "uhr" : null;
    }

    /** State of a request in a word. */
    public String stand(Zeile zeile, Lauf lauf, int runde) {
        if (zeile.antwort() != null) {
            return texte.wort(zeile.antwort().ergebnis());
        }
        if (zeile.zurueckgenommen() != null) {
            return texte.text("mitzeichnung.stand.zurueckgenommen");
        }
        if (zeile.frist().ueberfaellig()) {
            return texte.text("mitzeichnung.stand.ueberfaellig");
        }
        boolean offen = lauf.laeuft() && zeile.runde() == runde;
        return texte.text(offen ? "mitzeichnung.stand.offen" : "mitzeichnung.stand.ohne");
    }

    /** What else there is to say of a request, a sentence each. */
    public List<String> dazu(Zeile zeile) {
        List<String> saetze = new ArrayList<>();
        Beantwortet antwort = zeile.antwort();
        if (antwort != null) {
            saetze.add(
                    antwort.vertreten().isEmpty()
                            ? vermerk(antwort.wer())
                            : texte.text(
                                    "mitzeichnung.vermerk.vertretung",
                                    antwort.wer().von(),
                                    antwort.vertreten(),
                                    texte.zeitpunkt(antwort.wer().am())));
            if (antwort.kaemmerei() != null) {
                saetze.add(texte.text("mitzeichnung.kaemmerei", antwort.kaemmerei()));
            }
            if (!antwort.text().isEmpty()) {
                saetze.add(texte.text(
                        istZurueck(antwort) ? "mitzeichnung.grund.satz" : "mitzeichnung.bemerkung.satz",
                        antwort.text()));
            }
        }
        if (zeile.zurueckgenommen() != null) {
            saetze.add(vermerk(zeile.zurueckgenommen()));
            saetze.add(texte.text(
                    "mitzeichnung.grund.satz", zeile.zurueckgenommen().grund()));
        }
        return saetze;
    }

    /** How a round ended, when, by whom and why. */
    private String ende(Ende ende, boolean mehrere) {
        String was = texte.text(
                ende.wer().grund().isEmpty() ? "mitzeichnung.ende" : "mitzeichnung.ende.grund",
                ende.ende(),
                vermerk(ende.wer()),
                ende.wer().grund());
        return mehrere ? texte.text("mitzeichnung.ende.runde", ende.runde(), was) : was;
    }

    private static boolean istZurueck(Beantwortet antwort) {
        return antwort.ergebnis().name().equals("ZURUECKGEGEBEN");
    }
}
