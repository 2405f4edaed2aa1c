package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is typed of the conditions of a consent (rule H-4): rows that can be added and taken out. */
public class Bedingungsliste implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 10;

    private final List<BedingungForm> zeilen = new ArrayList<>();
    private String fokus = "";

    /**
     * A further condition.
     *
     * @param jahr budget year that it most likely means
     */
    public void dazu(int jahr) {
        if (zeilen.size() < HOECHSTENS) {
            zeilen.add(new BedingungForm(jahr));
        }
        fokus = "bedingungen:" + (zeilen.size() - 1) + ":art";
    }

    /** @param index from 0 */
    public void weg(int index) {
        zeilen.remove(index);
        fokus = "dazu";
    }

    public void ohneFokus() {
        fokus = "";
    }

    /** Id of the field to go to after a condition was added or taken out; empty for none. */
    public String getFokus() {
        return fokus;
    }

    /** What is typed, in its order. */
    public List<Bedingungsangabe> angaben() {
        return zeilen.stream().map(BedingungForm::command).toList();
    }

    public List<BedingungForm> getZeilen() {
        return zeilen;
    }
}
