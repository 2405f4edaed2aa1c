package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/** What is typed or chosen of a position in a year: its Ansatz, its marks, its Deckungsring. */
public class JahresstelleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String betrag = "";
    private final AngabeForm angabe;
    private boolean uebertragbar;
    private boolean verfuegungsmittel;
    private boolean deckungsreserve;
    private Long ring;

    private JahresstelleForm(AngabeForm angabe) {
        this.angabe = angabe;
    }

    /** Begins with what is there; without an Ansatz the field is empty. */
    static JahresstelleForm of(Jahresstellenblatt blatt, AngabeForm angabe) {
        JahresstelleForm form = new JahresstelleForm(angabe);
        form.betrag = blatt.ansatz().istNichts() ? "" : blatt.ansatz().toString();
        form.uebertragbar = blatt.merkmale().uebertragbar();
        form.verfuegungsmittel = blatt.merkmale().verfuegungsmittel();
        form.deckungsreserve = blatt.merkmale().deckungsreserve();
        form.ring = blatt.ringId();
        return form;
    }

    AnsatzSetzen ansatz(Geldbetrag gesehen) {
        return new AnsatzSetzen(gesehen, betrag, angabe.getBegruendung(), angabe.getBeleg(), angabe.isNacherfasst());
    }

    public String getBetrag() {
        return betrag;
    }

    public void setBetrag(String betrag) {
        this.betrag = Objects.requireNonNullElse(betrag, "");
    }

    public AngabeForm getAngabe() {
        return angabe;
    }

    public boolean isUebertragbar() {
        return uebertragbar;
    }

    public void setUebertragbar(boolean uebertragbar) {
        this.uebertragbar = uebertragbar;
    }

    public boolean isVerfuegungsmittel() {
        return verfuegungsmittel;
    }

    public void setVerfuegungsmittel(boolean verfuegungsmittel) {
        this.verfuegungsmittel = verfuegungsmittel;
    }

    public boolean isDeckungsreserve() {
        return deckungsreserve;
    }

    public void setDeckungsreserve(boolean deckungsreserve) {
        this.deckungsreserve = deckungsreserve;
    }

    /** Null for none. */
    public Long getRing() {
        return ring;
    }

    public void setRing(Long ring) {
        this.ring = ring;
    }
}
