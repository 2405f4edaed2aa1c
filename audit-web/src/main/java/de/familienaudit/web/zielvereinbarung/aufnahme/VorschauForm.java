package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person decides about a document: who is who, who leads, and what the agreement is called or why it changes. */
public class VorschauForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<StelleForm> stellen;
    private final Map<String, String> federfuehrung = new LinkedHashMap<>();
    private String titel;
    private LocalDate laufzeitVon;
    private LocalDate laufzeitBis;
    private String grund = "";

    /** Everything as proposed. */
    VorschauForm(ImportVorschau vorschau) {
        stellen = vorschau.stellen().stream().map(StelleForm::new).toList();
        vorschau.felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .forEach(m -> federfuehrung.put(m.nummer(), m.federfuehrung()));
        titel = vorschau.laufzeit().titel();
        laufzeitVon = vorschau.laufzeit().von();
        laufzeitBis = vorschau.laufzeit().bis();
    }

    /** @param vorschau what the person saw last */
    ImportUebernehmen command(ImportVorschau vorschau) {
        return new ImportUebernehmen(
                vorschau.id(),
                vorschau.ziel(),
                vorschau.verglichen(),
                titel,
                laufzeitVon,
                laufzeitBis,
                grund,
                stellen.stream().map(StelleForm::zuordnung).toList(),
                federfuehrung);
    }

    public List<StelleForm> getStellen() {
        return stellen;
    }

    /** Name of the leading party by number of the measure. */
    public Map<String, String> getFederfuehrung() {
        return federfuehrung;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public LocalDate getLaufzeitVon() {
        return laufzeitVon;
    }

    public void setLaufzeitVon(LocalDate laufzeitVon) {
        this.laufzeitVon = laufzeitVon;
    }

    public LocalDate getLaufzeitBis() {
        return laufzeitBis;
    }

    public void setLaufzeitBis(LocalDate laufzeitBis) {
        this.laufzeitBis = laufzeitBis;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
