package de.familienaudit.web.haushalt.aufnahme;

import de.familienaudit.haushalt.aufnahme.PlanUebernehmen;
import de.familienaudit.haushalt.aufnahme.Plandatei;
import de.familienaudit.haushalt.aufnahme.Planvorschau;
import de.familienaudit.haushalt.aufnahme.Spaltenwahl;
import de.familienaudit.web.haushalt.buch.AngabeForm;
import java.io.Serializable;
import java.util.List;

/** What a person says of a file: its columns, the words of the acts, and whether rows with mistakes are left out. */
public class EinlesenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AngabeForm angabe = new AngabeForm();
    private List<SpalteForm> spalten = List.of();
    private String kennung = "";
    private int kopf = -1;
    private boolean auslassen;

    /** The columns as the preview has them; what is typed stays. */
    void zeige(Planvorschau vorschau) {
        spalten = vorschau.spalten().stream().map(SpalteForm::new).toList();
        kennung = vorschau.kennung();
        kopf = vorschau.kopf();
    }

    Spaltenwahl wahl() {
        return new Spaltenwahl(kopf, spalten.stream().map(SpalteForm::getArt).toList());
    }

    /** Whether somebody chose other columns than those of the preview. */
    boolean hatAndereSpalten() {
        return spalten.stream().anyMatch(SpalteForm::istGeaendert);
    }

    PlanUebernehmen command(int jahr, Plandatei datei, String beleg) {
        return new PlanUebernehmen(
                jahr, datei, wahl(), kennung, auslassen, angabe.getBegruendung(), beleg, angabe.isNacherfasst());
    }

    public AngabeForm getAngabe() {
        return angabe;
    }

    public List<SpalteForm> getSpalten() {
        return spalten;
    }

    public boolean isAuslassen() {
        return auslassen;
    }

    public void setAuslassen(boolean auslassen) {
        this.auslassen = auslassen;
    }
}
