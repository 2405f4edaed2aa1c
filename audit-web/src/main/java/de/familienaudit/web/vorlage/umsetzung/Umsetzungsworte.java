package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Auftragszeile;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Frueheres;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt.Vermerk;
import de.familienaudit.web.text.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What follows a decision, in words (V-15). */
@Named("umsetzungsworte")
@ApplicationScoped
public class Umsetzungsworte {

    @Inject
    private Texte texte;

    /** All of the decision, or one point. */
    public String teil(String teil) {
        return teil.isEmpty() ? texte.text("umsetzung.teil.alles") : texte.text("umsetzung.teil", teil);
    }

    /** {@code eingetragen von Gesa Gremien, 03.12.2026 10:15}, with the reason of a correction. */
    public String vermerk(Vermerk vermerk) {
        String wer = vermerk.vertreten().isEmpty()
                ? vermerk.von()
                : texte.text("umsetzung.vertretung", vermerk.von(), vermerk.vertreten());
        String was = texte.text("umsetzung.vermerk", vermerk.schritt(), wer, texte.zeitpunkt(vermerk.am()));
        return vermerk.grund().isEmpty() ? was : texte.text("umsetzung.vermerk.grund", was, vermerk.grund());
    }

    /** A step that no longer holds. */
    public String frueher(Frueheres f) {
        return f.bekannt() != null
                ? texte.text(
                        "umsetzung.frueher.bekannt",
                        f.bekannt().tag(),
                        f.bekannt().ort(),
                        vermerk(f.wer()))
                : frueher(f.auftrag(), f.wer());
    }

    private String frueher(Auftragszeile a, Vermerk wer) {
        String erledigt = a.erledigt() == null
                ? ""
                : texte.text(
                        a.erledigt().bemerkung().isEmpty()
                                ? "umsetzung.frueher.erledigt"
                                : "umsetzung.frueher.erledigt.bemerkung",
                        a.erledigt().am(),
                        a.erledigt().bemerkung());
        return texte.text("umsetzung.frueher.auftrag", a.stelle(), teil(a.teil()), a.bis(), erledigt, vermerk(wer));
    }

    /** State of an order for its tag: ok, warn, neutral. */
    public String ton(String stand) {
        return switch (stand) {
            case "ERLEDIGT" -> "ok";
            case "UEBERFAELLIG" -> "warn";
            default -> "neutral";
        };
    }

    /** Picture beside it; null for none. */
    public String bild(String stand) {
        return switch (stand) {
            case "ERLEDIGT" -> "haken";
            case "UEBERFAELLIG" -> "uhr";
            default -> null;
        };
    }

    /**
     * State of an order by its name.
     *
     * @param gilt whether the decision holds
     */
    public String stand(Auftragszeile a, boolean gilt) {
        if (a.erledigt() != null) {
            return "ERLEDIGT";
        }
        if (!gilt) {
            return "RUHT";
        }
        return a.ueberfaellig() ? "UEBERFAELLIG" : "OFFEN";
    }

    /** Points to choose from, and the one that stands in an order, also where the decision no longer has it. */
    public List<String> teile(List<String> beschlossene, String gewaehlter) {
        return gewaehlter.isEmpty() || beschlossene.contains(gewaehlter)
                ? beschlossene
                : Stream.concat(beschlossene.stream(), Stream.of(gewaehlter)).toList();
    }
}
