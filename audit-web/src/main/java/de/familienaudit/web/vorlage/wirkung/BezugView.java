package de.familienaudit.web.vorlage.wirkung;

import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.wirkung.Gegenstandsangebot;
import de.familienaudit.vorlage.wirkung.WirkungService;
import de.familienaudit.web.component.Formzeilen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
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

    private BezugForm form = new BezugForm();
    private List<Wahl> wahl = List.of();
    private List<Wahl> texte = List.of();

    /** What can be chosen. */
    public record Wahl(String schluessel, String name) implements Serializable {}

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
        wahl = namen.entrySet().stream()
                .map(e -> new Wahl(e.getKey(), e.getValue()))
                .toList();
        texte = angebot.aenderbar().stream()
                .map(g -> new Wahl(String.valueOf(g.id()), worte.name(g)))
                .toList();
        if (gewaehlt != null && namen.containsKey(gewaehlt)) {
            form.gegenstandDazu(gewaehlt);
        }
    }

    /** As many rows as a draft has, for the browser to fill in. */
    public void gestalten(Formzeilen entwurf) {
        form.gestalten(entwurf);
    }

    /** Binds the fields to what was typed, or to what is stored. */
    public void zeigen(BezugForm andere) {
        form = andere;
    }

    /** Rows that are empty in every field are taken out first, so that places in the form and in a refusal are the same. */
    public Bezugsangabe angabe() {
        form.fuellen(form.angabe().ohneLeere());
        return form.angabe();
    }

    /** @param zeilen which keep where the focus goes in the whole form */
    public void gegenstandDazu(Fokusziel zeilen) {
        form.gegenstandDazu("");
        zeilen.setFokus("gegenstaende:" + (form.getGegenstaende().size() - 1) + ":gegenstand");
    }

    /** @param index from 0 */
    public void gegenstandWeg(Fokusziel zeilen, int index) {
        form.getGegenstaende().remove(index);
        zeilen.setFokus("gegenstandDazu");
    }

    public void vorbehaltDazu(Fokusziel zeilen) {
        form.vorbehaltDazu();
        zeilen.setFokus("vorbehalte:" + (form.getVorbehalte().size() - 1) + ":vorbehalt");
    }

    /** @param index from 0 */
    public void vorbehaltWeg(Fokusziel zeilen, int index) {
        form.getVorbehalte().remove(index);
        zeilen.setFokus("vorbehaltDazu");
    }

    public BezugForm getForm() {
        return form;
    }

    public List<Wahl> getWahl() {
        return wahl;
    }

    /** What may hold a changed text. */
    public List<Wahl> getTexte() {
        return texte;
    }
}
