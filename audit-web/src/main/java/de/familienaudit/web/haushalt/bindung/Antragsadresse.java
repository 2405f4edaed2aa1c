package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the address of a request says: where it begins, and what it is for. */
public class Antragsadresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String KOMMT = "NICHT_BEGONNEN";

    private Long stelle;
    private Long massnahme;
    private Long vorlage;
    private Long kosten;
    private int nummer;
    private String jahr = "";

    /**
     * The year that is named; without one the latest that has begun.
     *
     * @param offene years in which something can be asked for, the latest first
     * @return 0 for none
     */
    int haushaltsjahr(List<Jahreszeile> offene) {
        Stream<Jahreszeile> genannt = offene.stream().filter(j -> jahr.equals(String.valueOf(j.jahr())));
        Stream<Jahreszeile> begonnen =
                offene.stream().filter(j -> !KOMMT.equals(j.phase().name()));
        return Stream.of(genannt, begonnen, offene.stream())
                .flatMap(Function.identity())
                .mapToInt(Jahreszeile::jahr)
                .findFirst()
                .orElse(0);
    }

    /** Id of a position in its year; null for none. */
    public Long getStelle() {
        return stelle;
    }

    public void setStelle(Long stelle) {
        this.stelle = stelle;
    }

    /** Null for none. */
    public Long getMassnahme() {
        return massnahme;
    }

    public void setMassnahme(Long massnahme) {
        this.massnahme = massnahme;
    }

    /** Null for none. */
    public Long getVorlage() {
        return vorlage;
    }

    public void setVorlage(Long vorlage) {
        this.vorlage = vorlage;
    }

    /** Id of a recurring cost (H-8); null for none. */
    public Long getKosten() {
        return kosten;
    }

    public void setKosten(Long kosten) {
        this.kosten = kosten;
    }

    /** Number of the year of its contract; empty for none. */
    public String getNummer() {
        return nummer == 0 ? "" : String.valueOf(nummer);
    }

    /** What is no number is none. */
    public void setNummer(String wert) {
        String text = AddressText.clean(wert);
        this.nummer = text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 0;
    }

    /** The same; 0 for none. */
    int nummer() {
        return nummer;
    }

    /** Empty for none. */
    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }
}
