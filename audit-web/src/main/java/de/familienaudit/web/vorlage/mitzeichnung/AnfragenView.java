package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungAnfragenService;
import de.familienaudit.vorlage.mitzeichnung.Mitzeichnungsblatt;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The form that asks others to co-sign a paper: one row for each, with place in the order and day. */
@Named("mitzeichnungAnfragen")
@ViewScoped
public class AnfragenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HOECHSTENS = 20;

    @Inject
    private MitzeichnungView seite;

    @Inject
    private MitzeichnungAnfragenService service;

    @Inject
    private Meldungen meldungen;

    private final List<AnfrageForm> zeilen = new ArrayList<>();
    private List<StelleDetails> stellen = List.of();
    private String fokus = "";

    /** Only what the address asks for is read. */
    public void load() {
        if (seite.getSchritt().equals("anfragen")) {
            stellen = service.stellen();
            zeilen.add(new AnfrageForm(String.valueOf(naechster()), null));
        }
    }

    public String senden() {
        fokus = "";
        long id = seite.details().kopf().id();
        Konflikt.danachNeu(
                () -> service.anfragen(
                        id,
                        seite.details().kopf().aufzeichnung(),
                        seite.getBlatt().stand(),
                        zeilen.stream().map(AnfrageForm::angabe).toList()),
                seite::neuLesen);
        meldungen.erfolg("mitzeichnung.getan.anfragen");
        return MitzeichnungView.VORLAGE + "?faces-redirect=true&id=" + id;
    }

    /** A further row, at the same place of the order and with the same day. */
    public void dazu() {
        AnfrageForm letzte =
                zeilen.isEmpty() ? new AnfrageForm(String.valueOf(naechster()), null) : zeilen.get(zeilen.size() - 1);
        if (zeilen.size() < HOECHSTENS) {
            zeilen.add(new AnfrageForm(letzte.getRang(), letzte.getFrist()));
        }
        fokus = "anfragen:" + (zeilen.size() - 1) + ":wen_input";
    }

    /** @param index from 0 */
    public void weg(int index) {
        zeilen.remove(index);
        fokus = "dazu";
    }

    /** Who is asked later comes at the place of those whose turn it is. */
    private int naechster() {
        return seite.getBlatt().zeilen().stream()
                .filter(z ->
                        z.moeglich().zuruecknehmen() && seite.getBlatt().lauf().laeuft())
                .mapToInt(Mitzeichnungsblatt.Zeile::rang)
                .min()
                .orElse(1);
    }

    public List<AnfrageForm> getZeilen() {
        return zeilen;
    }

    /** Stellen to choose from. */
    public List<StelleDetails> getStellen() {
        return stellen;
    }

    /** Id of the field to go to after a row was added or taken out; empty for none. */
    public String getFokus() {
        return fokus;
    }
}
