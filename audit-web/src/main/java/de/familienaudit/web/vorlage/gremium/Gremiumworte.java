package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.Eintragzeile.Vermerkt;
import de.familienaudit.vorlage.gremium.GremiumBlatt;
import de.familienaudit.web.text.Texte;
import de.familienaudit.web.vorlage.gremium.Gremiumabschnitt.Zeile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What holds for a body in words, in the order of its page. */
@ApplicationScoped
public class Gremiumworte {

    private static final List<String> ABSCHNITTE = List.of(
            Eintragzeile.NAME,
            "BESTEHEN",
            "MITGLIEDER",
            "BERATENDE",
            "SITZUNGEN",
            "ZUSTAENDIGKEIT",
            "MEHRHEIT",
            "FRIST");

    @Inject
    private Texte texte;

    public boolean kennt(String abschnitt) {
        return ABSCHNITTE.contains(abschnitt);
    }

    public List<Gremiumabschnitt> abschnitte(GremiumBlatt blatt) {
        return ABSCHNITTE.stream()
                .map(art -> new Gremiumabschnitt(art, zeilen(blatt, art, true), zeilen(blatt, art, false)))
                .toList();
    }

    private List<Zeile> zeilen(GremiumBlatt blatt, String art, boolean stehende) {
        return blatt.eintraege().stream()
                .filter(e -> e.art().equals(art) && (e.zurueckgenommen() == null) == stehende)
                .map(e -> new Zeile(
                        e.id(),
                        inhalt(e),
                        zeit(e.von(), e.bis()),
                        e.quelle(),
                        vermerk(e),
                        e.bis() == null && !Eintragzeile.NAME.equals(e.art())))
                .toList();
    }

    /** What it says, without its days. */
    public String inhalt(Eintragzeile e) {
        return switch (e.art()) {
            case "BESTEHEN" -> texte.text("gremien.besteht");
            case "MITGLIEDER" -> texte.anzahl("gremien.mitglieder", Integer.valueOf(e.wert()));
            case "BERATENDE" -> texte.anzahl("gremien.beratende", Integer.valueOf(e.wert()));
            case "SITZUNGEN" -> texte.text("gremien.oeffentlich." + e.wert());
            case "ZUSTAENDIGKEIT" -> texte.text("Beschlusssache." + e.worueber());
            case "MEHRHEIT" ->
                texte.text(
                        "gremien.mehrheit.satz",
                        texte.text("Abstimmungsgegenstand." + e.worueber()),
                        texte.text("Mehrheit." + e.wert()));
            case "FRIST" ->
                texte.text(
                        "gremien.frist.satz",
                        texte.text("Fristsache." + e.worueber()),
                        texte.anzahl("gremien.frist.tage", Integer.valueOf(e.wert())));
            default -> e.wert();
        };
    }

    private String zeit(LocalDate von, LocalDate bis) {
        if (von == null) {
            return bis == null ? texte.text("gremien.zeit.offen") : texte.text("gremien.zeit.bis", bis);
        }
        return bis == null ? texte.text("gremien.zeit.ab", von) : texte.text("gremien.zeit.von_bis", von, bis);
    }

    private List<String> vermerk(Eintragzeile e) {
        List<String> saetze = new ArrayList<>();
        saetze.add(satz("erfasst", e.erfasst()));
        if (e.beendet() != null) {
            saetze.add(satz("beendet", e.beendet()));
        }
        if (e.zurueckgenommen() != null) {
            saetze.add(satz("zurueckgenommen", e.zurueckgenommen()));
        }
        return saetze;
    }

    private String satz(String was, Vermerkt v) {
        return texte.text("gremien.vermerk." + was, v.von(), texte.zeitpunkt(v.am()), v.grund());
    }
}
