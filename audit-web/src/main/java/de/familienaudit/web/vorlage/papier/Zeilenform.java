package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.Vorlagenangaben;
import de.familienaudit.web.component.Formzeilen;
import de.familienaudit.web.vorlage.wirkung.Fokusziel;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The rows of the form of a paper: consultations with their votes, and finance lines; they can be added, moved and taken out. */
public class Zeilenform implements Fokusziel, Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 50;

    private final List<BeratungForm> folge = new ArrayList<>();
    private final List<FinanzForm> finanzen = new ArrayList<>();
    private String fokus = "";

    void beginnen() {
        zeileDazu();
        finanzDazu();
        ohneFokus();
    }

    /** A row of each to begin with, where a refusal can stand that misses one. */
    public void mindestensEine() {
        if (folge.isEmpty()) {
            BeratungForm zeile = new BeratungForm();
            zeile.stimmeDazu();
            folge.add(zeile);
        }
        if (finanzen.isEmpty()) {
            finanzen.add(new FinanzForm());
        }
    }

    /** The rows that are said, instead of all that were there. */
    void fuellen(Vorlagenangaben angaben) {
        folge.clear();
        finanzen.clear();
        angaben.folge().forEach(z -> folge.add(BeratungForm.of(z)));
        angaben.finanzen().forEach(f -> finanzen.add(FinanzForm.of(f)));
    }

    /** As many rows and votes as a draft has, for the browser to fill in; as they are where there is none. */
    public void gestalten(Formzeilen entwurf) {
        if (entwurf.keine()) {
            return;
        }
        entwurf.gestalten(folge, "folge", HOECHSTENS, BeratungForm::new);
        entwurf.gestalten(finanzen, "finanzen", HOECHSTENS, FinanzForm::new);
        for (int i = 0; i < folge.size(); i++) {
            entwurf.gestalten(folge.get(i).getStimmen(), "folge:" + i + ":stimmen", HOECHSTENS, StimmForm::new);
        }
        mindestensEine();
    }

    /** A further row with room for one vote. */
    public void zeileDazu() {
        BeratungForm zeile = new BeratungForm();
        zeile.stimmeDazu();
        folge.add(zeile);
        fokus = "folge:" + (folge.size() - 1) + ":gremium";
    }

    /** @param index from 0; rows that pointed to it point nowhere any more */
    public void zeileWeg(int index) {
        folge.remove(index);
        int weg = index + 1;
        umhaengen(platz -> platz == weg ? 0 : platz > weg ? platz - 1 : platz);
        fokus = "zeileDazu";
    }

    /** @param index of a row that changes places with the one before it, from 1 */
    public void zeileHoch(int index) {
        Collections.swap(folge, index, index - 1);
        int unten = index + 1;
        umhaengen(platz -> platz == unten ? index : platz == index ? unten : platz);
        fokus = "folge:" + (index - 1) + ":gremium";
    }

    /** @param zeile of the row, from 0 */
    public void stimmeDazu(int zeile) {
        BeratungForm beratung = folge.get(zeile);
        beratung.stimmeDazu();
        fokus = "folge:" + zeile + ":stimmen:" + (beratung.getStimmen().size() - 1) + ":gegenstand";
    }

    /** Both from 0. */
    public void stimmeWeg(int zeile, int stimme) {
        folge.get(zeile).stimmeWeg(stimme);
        fokus = "folge:" + zeile + ":stimmeDazu";
    }

    private void umhaengen(IntUnaryOperator neuerPlatz) {
        folge.stream()
                .filter(z -> !z.getNachfolgerin().isEmpty())
                .forEach(z -> z.nachfolgerinAn(neuerPlatz.applyAsInt(Integer.parseInt(z.getNachfolgerin()))));
    }

    public void finanzDazu() {
        finanzen.add(new FinanzForm());
        fokus = "finanzen:" + (finanzen.size() - 1) + ":finanzart";
    }

    /** @param index from 0 */
    public void finanzWeg(int index) {
        finanzen.remove(index);
        fokus = "finanzDazu";
    }

    /** Id of the field to go to after a row was added or taken out; empty for none. */
    @Override
    public void setFokus(String id) {
        fokus = id;
    }

    public String getFokus() {
        return fokus;
    }

    /** The form is sent as a whole: no row was added or taken out. */
    void ohneFokus() {
        fokus = "";
    }

    /** Places of the rows, from 1, to choose one. */
    public List<String> getPlaetze() {
        return IntStream.rangeClosed(1, folge.size()).mapToObj(String::valueOf).toList();
    }

    public List<BeratungForm> getFolge() {
        return folge;
    }

    public List<FinanzForm> getFinanzen() {
        return finanzen;
    }
}
