package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.aufnahme.ImportErgebnis;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportUebernehmen;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Second page of the import: what was understood, who is who, take over or throw away. */
@Named("vorschau")
@ViewScoped
public class VorschauView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService service;

    @Inject
    private Meldungen meldungen;

    @Inject
    private Texte texte;

    private Long id;
    private Long ziel;
    private ImportVorschau details;
    private List<StelleForm> stellen = List.of();
    private final Map<String, String> federfuehrung = new LinkedHashMap<>();
    private String titel = "";
    private LocalDate laufzeitVon;
    private LocalDate laufzeitBis;
    private String grund = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.vorschau(id, ziel);
        stellen = details.stellen().stream().map(StelleForm::new).toList();
        details.felder().stream()
                .flatMap(f -> f.ziele().stream())
                .flatMap(z -> z.massnahmen().stream())
                .forEach(m -> federfuehrung.put(m.nummer(), m.federfuehrung()));
        titel = details.laufzeit().titel();
        laufzeitVon = details.laufzeit().von();
        laufzeitBis = details.laufzeit().bis();
    }

    public String uebernehmen() {
        ImportErgebnis ergebnis = service.uebernehmen(new ImportUebernehmen(
                id,
                details.ziel(),
                details.verglichen(),
                titel,
                laufzeitVon,
                laufzeitBis,
                grund,
                stellen.stream().map(StelleForm::zuordnung).toList(),
                federfuehrung));
        meldungen.erfolg("import.uebernommen", ergebnis.handlungsfelder(), ergebnis.ziele(), ergebnis.massnahmen());
        return "/zielvereinbarung/index.xhtml?faces-redirect=true&fassung=" + ergebnis.fassungId();
    }

    /** The sentence of a remark; what stands before the first Handlungsfeld has no number. */
    public String bemerkung(ImportVorschau.BemerkungZeile zeile) {
        Object[] werte = zeile.werte().toArray();
        if (werte.length > 0 && "".equals(werte[0])) {
            werte[0] = texte.text("vorschau.im_vorspann");
        }
        return texte.text("Bemerkung." + zeile.code(), werte);
    }

    public String verwerfen() {
        service.verwerfen(id);
        meldungen.erfolg("import.verworfen");
        return "/zielvereinbarung/index.xhtml?faces-redirect=true";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public ImportVorschau getDetails() {
        return details;
    }

    public List<StelleForm> getStellen() {
        return stellen;
    }

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
