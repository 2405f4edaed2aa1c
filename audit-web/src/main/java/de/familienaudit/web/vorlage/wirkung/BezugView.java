package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.wirkung.Gegenstandsangebot;
import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.web.vorlage.papier.Zeilenform;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part "Worüber beschlossen wird" of the form of a paper: what can be chosen, and what is typed. */
@Named("papierbezug")
@ViewScoped
public class BezugView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WirkungService service;

    @Inject
    private Gegenstandsworte worte;

    private final BezugForm form = new BezugForm();
    private Map<String, String> wahl = Map.of();
    private Map<String, String> texte = Map.of();

    /**
     * @param angabe what was recorded
     * @param gewaehlt kind and id of what a new paper decides on; null or empty for nothing
     */
    public void load(Bezugsangabe angabe, String gewaehlt) {
        form.fuellen(angabe);
        Gegenstandsangebot angebot = service.angebot();
        Map<String, String> namen = new LinkedHashMap<>();
        angabe.gegenstaende().stream()
                .filter(g -> !"ANDERES".equals(g.gegenstand()))
                .forEach(g -> namen.put(g.gegenstand(), g.name()));
        angebot.bereit().forEach(g -> namen.putIfAbsent(g.schluessel(), worte.name(g)));
        wahl = new LinkedHashMap<>();
        namen.forEach((schluessel, name) -> wahl.put(name, schluessel));
        texte = new LinkedHashMap<>();
        angebot.aenderbar().forEach(g -> texte.put(worte.name(g), String.valueOf(g.id())));
        if (gewaehlt != null && namen.containsKey(gewaehlt)) {
            form.gegenstandDazu(gewaehlt);
        }
    }

    public void gestalten(Collection<String> felder) {
        form.gestalten(felder);
    }

    /** Rows that are empty in every field are taken out first, so that places in the form and in a refusal are the same. */
    public Bezugsangabe angabe() {
        form.fuellen(form.angabe().ohneLeere());
        return form.angabe();
    }

    /** @param zeilen which keep where the focus goes in the whole form */
    public void gegenstandDazu(Zeilenform zeilen) {
        form.gegenstandDazu("");
        zeilen.setFokus("gegenstaende:" + (form.getGegenstaende().size() - 1) + ":gegenstand");
    }

    /** @param index from 0 */
    public void gegenstandWeg(Zeilenform zeilen, int index) {
        form.getGegenstaende().remove(index);
        zeilen.setFokus("gegenstandDazu");
    }

    public void vorbehaltDazu(Zeilenform zeilen) {
        form.vorbehaltDazu();
        zeilen.setFokus("vorbehalte:" + (form.getVorbehalte().size() - 1) + ":vorbehalt");
    }

    /** @param index from 0 */
    public void vorbehaltWeg(Zeilenform zeilen, int index) {
        form.getVorbehalte().remove(index);
        zeilen.setFokus("vorbehaltDazu");
    }

    public BezugForm getForm() {
        return form;
    }

    /** What can be chosen, name to key. */
    public Map<String, String> getWahl() {
        return wahl;
    }

    /** What may hold a changed text, name to id. */
    public Map<String, String> getTexte() {
        return texte;
    }
}
