package de.familienaudit.web.zielvereinbarung.aufnahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.text.Texte;
import de.familienaudit.zielvereinbarung.aufnahme.ImportErgebnis;
import de.familienaudit.zielvereinbarung.aufnahme.ImportService;
import de.familienaudit.zielvereinbarung.aufnahme.ImportVorschau;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

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

    /** Remarks of one kind, in the order of the document. */
    public record Gruppe(String art, List<ImportVorschau.BemerkungZeile> zeilen) implements Serializable {}

    private Long id;
    private Long ziel;
    private ImportVorschau details;
    private VorschauForm form;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = service.vorschau(id, ziel);
        form = new VorschauForm(details);
    }

    /**
     * Holds the document against another agreement; what was decided about its parties stays.
     *
     * @param neu id of the agreement, 0 for a new one
     */
    public void zielWaehlen(long neu) {
        details = service.vorschau(id, neu);
    }

    public String uebernehmen() {
        ImportErgebnis ergebnis = service.uebernehmen(form.command(details));
        meldungen.erfolg("import.uebernommen", ergebnis.handlungsfelder(), ergebnis.ziele(), ergebnis.massnahmen());
        return "/zielvereinbarung/index.xhtml?faces-redirect=true&fassung=" + ergebnis.fassungId();
    }

    /** The sentence of a remark; what stands before the first Handlungsfeld has no number. */
    public String bemerkung(ImportVorschau.BemerkungZeile zeile) {
        Object[] werte = zeile.werte().toArray();
        if (werte.length > 0 && "".equals(werte[0])) {
            werte[0] = texte.text("vorschau.im_vorspann");
        }
        boolean ohneBezeichnung = "ZEILE_UNBEKANNT".equals(zeile.code())
                && zeile.werte().size() > 1
                && zeile.werte().get(1).isBlank();
        return texte.text("Bemerkung." + zeile.code() + (ohneBezeichnung ? ".ohne" : ""), werte);
    }

    /** The remarks by what they ask of a person; a group without remarks is left out. */
    public List<Gruppe> getGruppen() {
        return Stream.of("ENTSCHEIDEN", "PRUEFEN", "KENNTNIS")
                .map(art -> new Gruppe(
                        art,
                        details.bemerkungen().stream()
                                .filter(b -> b.getGruppe().equals(art))
                                .toList()))
                .filter(gruppe -> !gruppe.zeilen.isEmpty())
                .toList();
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

    public VorschauForm getForm() {
        return form;
    }
}
