package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** What is typed of one row of a partial approval. */
public class BetragForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** In the order of the fields that a breach names, {@code betraege:0:genehmigt} for the first. */
    private static final List<String> GEGENSTAENDE = List.of("KREDITE", "VERPFLICHTUNGSERMAECHTIGUNGEN", "SONSTIGES");

    private final String gegenstand;
    private String beschlossen = "";
    private String genehmigt = "";

    private BetragForm(String gegenstand, List<Satzungsblatt.Betrag> betraege) {
        this.gegenstand = gegenstand;
        betraege.stream()
                .filter(b -> b.gegenstand().name().equals(gegenstand))
                .findFirst()
                .ifPresent(b -> {
                    beschlossen = b.beschlossen().toString();
                    genehmigt = b.genehmigt().toString();
                });
    }

    /** A row for each, filled with what was entered. */
    static List<BetragForm> zeilen(List<Satzungsblatt.Betrag> betraege) {
        return GEGENSTAENDE.stream().map(g -> new BetragForm(g, betraege)).toList();
    }

    SchrittEintragen.Betrag command() {
        return new SchrittEintragen.Betrag(gegenstand, beschlossen, genehmigt);
    }

    public String getGegenstand() {
        return gegenstand;
    }

    public String getBeschlossen() {
        return beschlossen;
    }

    public void setBeschlossen(String beschlossen) {
        this.beschlossen = Objects.requireNonNullElse(beschlossen, "");
    }

    public String getGenehmigt() {
        return genehmigt;
    }

    public void setGenehmigt(String genehmigt) {
        this.genehmigt = Objects.requireNonNullElse(genehmigt, "");
    }
}
