package de.familienaudit.web.zugang.kommune;

import de.familienaudit.zugang.kommune.KommuneDetails;
import de.familienaudit.zugang.kommune.KommuneEinstellen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What somebody types into the settings of the Kommune; the service decides whether it is right. */
public class KommuneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String art = "";
    private String akzentfarbe = "";
    private Integer stilleMonate;
    private Integer vorschauTage;
    private String erinnerungTage = "";
    private Integer erinnerungWiederholung;
    private String einspringendeStelle = "";
    private boolean fronleichnam;

    /**
     * A field where somebody else saved something different from what stands in the form.
     *
     * @param feld key of the text for its label
     * @param gespeichert the stored value
     */
    public record Abweichung(String feld, String gespeichert) implements Serializable {}

    static KommuneForm of(KommuneDetails d) {
        KommuneForm form = new KommuneForm();
        form.name = d.name();
        form.art = d.art();
        form.akzentfarbe = d.akzentfarbe();
        form.stilleMonate = d.stilleMonate();
        form.vorschauTage = d.vorschauTage();
        form.erinnerungTage = d.erinnerungTage();
        form.erinnerungWiederholung = d.erinnerungWiederholung();
        form.einspringendeStelle = d.einspringendeStelle();
        form.fronleichnam = d.fronleichnam();
        return form;
    }

    KommuneEinstellen command(int version) {
        return new KommuneEinstellen(
                version,
                name,
                art,
                akzentfarbe,
                stilleMonate,
                vorschauTage,
                erinnerungTage,
                erinnerungWiederholung,
                einspringendeStelle,
                fronleichnam);
    }

    /** Where the form differs from what is stored, in the order of the form. */
    List<Abweichung> abweichungen(KommuneDetails d) {
        List<Abweichung> list = new ArrayList<>();
        vergleiche(list, "kommune.name", name, d.name());
        vergleiche(list, "kommune.art", art, d.art());
        vergleiche(list, "kommune.farbe", akzentfarbe, d.akzentfarbe());
        vergleiche(list, "kommune.stille_monate", stilleMonate, d.stilleMonate());
        vergleiche(list, "kommune.vorschau_tage", vorschauTage, d.vorschauTage());
        vergleiche(list, "kommune.erinnerung_tage", erinnerungTage, d.erinnerungTage());
        vergleiche(list, "kommune.erinnerung_wiederholung", erinnerungWiederholung, d.erinnerungWiederholung());
        vergleiche(list, "kommune.einspringende_stelle", einspringendeStelle, d.einspringendeStelle());
        vergleiche(list, "kommune.fronleichnam", fronleichnam, d.fronleichnam());
        return list;
    }

    private static void vergleiche(List<Abweichung> list, String feld, Object getippt, Object gespeichert) {
        if (!Objects.equals(getippt, gespeichert)) {
            list.add(new Abweichung(feld, gespeichert.toString()));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = Objects.requireNonNullElse(art, "");
    }

    public String getAkzentfarbe() {
        return akzentfarbe;
    }

    public void setAkzentfarbe(String akzentfarbe) {
        this.akzentfarbe = akzentfarbe;
    }

    public Integer getStilleMonate() {
        return stilleMonate;
    }

    public void setStilleMonate(Integer stilleMonate) {
        this.stilleMonate = stilleMonate;
    }

    public Integer getVorschauTage() {
        return vorschauTage;
    }

    public void setVorschauTage(Integer vorschauTage) {
        this.vorschauTage = vorschauTage;
    }

    public String getErinnerungTage() {
        return erinnerungTage;
    }

    public void setErinnerungTage(String erinnerungTage) {
        this.erinnerungTage = erinnerungTage;
    }

    public Integer getErinnerungWiederholung() {
        return erinnerungWiederholung;
    }

    public void setErinnerungWiederholung(Integer erinnerungWiederholung) {
        this.erinnerungWiederholung = erinnerungWiederholung;
    }

    public String getEinspringendeStelle() {
        return einspringendeStelle;
    }

    public void setEinspringendeStelle(String einspringendeStelle) {
        this.einspringendeStelle = einspringendeStelle;
    }

    public boolean isFronleichnam() {
        return fronleichnam;
    }

    public void setFronleichnam(boolean fronleichnam) {
        this.fronleichnam = fronleichnam;
    }
}
