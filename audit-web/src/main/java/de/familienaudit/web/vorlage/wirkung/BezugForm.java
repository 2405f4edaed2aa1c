package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed about what a paper decides on, its conditions, and that it was suspended or revoked (rules V-7, V-11). */
public class BezugForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 30;
    private static final Pattern GEGENSTAND = Pattern.compile("gegenstaende:(\\d{1,2}):\\w+");
    private static final Pattern VORBEHALT = Pattern.compile("vorbehalte:(\\d{1,2}):\\w+");

    private final List<GegenstandForm> gegenstaende = new ArrayList<>();
    private final List<VorbehaltForm> vorbehalte = new ArrayList<>();
    private String eingriff = "";
    private LocalDate eingriffAm;
    private String eingriffGrund = "";

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

    /** As many rows as a draft has, for the browser to fill in. @param felder ids of the fields of the draft */
    public void gestalten(Collection<String> felder) {
        while (gegenstaende.size() < anzahl(felder, GEGENSTAND)) {
            gegenstandDazu("");
        }
        while (vorbehalte.size() < anzahl(felder, VORBEHALT)) {
            vorbehaltDazu();
        }
    }

    private static int anzahl(Collection<String> felder, Pattern muster) {
        return felder.stream()
                .map(muster::matcher)
                .filter(Matcher::matches)
                .mapToInt(m -> Math.min(Integer.parseInt(m.group(1)) + 1, HOECHSTENS))
                .max()
                .orElse(0);
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
