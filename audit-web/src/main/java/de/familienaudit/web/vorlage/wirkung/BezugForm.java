package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.web.component.Formzeilen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is typed about what a paper decides on, its conditions, and that it was suspended or revoked (rules V-7, V-11). */
public class BezugForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 30;

    private final List<GegenstandForm> gegenstaende = new ArrayList<>();
    private final List<VorbehaltForm> vorbehalte = new ArrayList<>();
    private String eingriff = "";
    private LocalDate eingriffAm;
    private String eingriffGrund = "";

    /** What was recorded. */
    public static BezugForm of(Bezugsangabe angabe) {
        BezugForm form = new BezugForm();
        form.fuellen(angabe);
        return form;
    }

    /** What was recorded, instead of all that was there. */
    public void fuellen(Bezugsangabe angabe) {
        gegenstaende.clear();
        vorbehalte.clear();
        angabe.gegenstaende().forEach(g -> gegenstaende.add(GegenstandForm.of(g)));
        angabe.vorbehalte().forEach(v -> vorbehalte.add(VorbehaltForm.of(v)));
        eingriff = angabe.eingriff().art();
        eingriffAm = angabe.eingriff().am();
        eingriffGrund = angabe.eingriff().grund();
    }

    public Bezugsangabe angabe() {
        return new Bezugsangabe(
                gegenstaende.stream().map(GegenstandForm::angabe).toList(),
                vorbehalte.stream().map(VorbehaltForm::angabe).toList(),
                new Bezugsangabe.Eingriffsangabe(eingriff, eingriffAm, eingriffGrund));
    }

    /** As many rows as a draft has, for the browser to fill in; as they are where there is none. */
    void gestalten(Formzeilen entwurf) {
        if (!entwurf.keine()) {
            entwurf.gestalten(gegenstaende, "gegenstaende", HOECHSTENS, GegenstandForm::new);
            entwurf.gestalten(vorbehalte, "vorbehalte", HOECHSTENS, VorbehaltForm::new);
        }
    }

    /** @param schluessel kind and id of what is chosen already; empty for nothing */
    public void gegenstandDazu(String schluessel) {
        GegenstandForm form = new GegenstandForm();
        form.setGegenstand(schluessel);
        gegenstaende.add(form);
    }

    public void vorbehaltDazu() {
        vorbehalte.add(new VorbehaltForm());
    }

    public List<GegenstandForm> getGegenstaende() {
        return gegenstaende;
    }

    public List<VorbehaltForm> getVorbehalte() {
        return vorbehalte;
    }

    public String getEingriff() {
        return eingriff;
    }

    public void setEingriff(String eingriff) {
        this.eingriff = eingriff == null ? "" : eingriff;
    }

    public LocalDate getEingriffAm() {
        return eingriffAm;
    }

    public void setEingriffAm(LocalDate eingriffAm) {
        this.eingriffAm = eingriffAm;
    }

    public String getEingriffGrund() {
        return eingriffGrund;
    }

    public void setEingriffGrund(String eingriffGrund) {
        this.eingriffGrund = eingriffGrund == null ? "" : eingriffGrund;
    }
}
