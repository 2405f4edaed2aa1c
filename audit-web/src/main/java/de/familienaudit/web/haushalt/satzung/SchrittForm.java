package de.familienaudit.web.haushalt.satzung;

import de.familienaudit.haushalt.satzung.Satzungsblatt;
import de.familienaudit.haushalt.satzung.SchrittEintragen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is typed of a step of a Satzung. */
public class SchrittForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The Stand that amounts belong to. */
    private static final String TEILWEISE = "TEILWEISE_GENEHMIGT";

    private static final String ENTWURF = "ENTWURF";

    private String stand = "";
    private LocalDate tag;
    private String nachweis = "";
    private boolean nacherfasst;
    private String erfassungsgrund = "";
    private String grund = "";
    private List<BetragForm> betraege = BetragForm.zeilen(List.of());

    /** @param nacherfasst whether it is recorded afterwards, as far as known */
    static SchrittForm neu(boolean nacherfasst) {
        SchrittForm form = new SchrittForm();
        form.nacherfasst = nacherfasst;
        return form;
    }

    /** Begins with what was entered, to correct it. */
    static SchrittForm of(Satzungsblatt.Schritt schritt) {
        SchrittForm form = new SchrittForm();
        form.stand = schritt.stand().name();
        form.tag = schritt.tag();
        form.nachweis = schritt.nachweis();
        form.betraege = BetragForm.zeilen(schritt.betraege());
        return form;
    }

    /** What the page does not show counts as not typed: the reason without the tick, amounts of another Stand. */
    SchrittEintragen command() {
        return new SchrittEintragen(
                stand,
                tag,
                nachweis,
                nacherfasst,
                nacherfasst ? erfassungsgrund : "",
                TEILWEISE.equals(stand)
                        ? betraege.stream().map(BetragForm::command).toList()
                        : List.of());
    }

    /** The step that a Satzung begins with: its draft, or what the person chose of one that is recorded afterwards. */
    SchrittEintragen anfang() {
        return nacherfasst ? command() : SchrittEintragen.laufend(ENTWURF, tag, nachweis);
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = Objects.requireNonNullElse(stand, "");
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getNachweis() {
        return nachweis;
    }

    public void setNachweis(String nachweis) {
        this.nachweis = Objects.requireNonNullElse(nachweis, "");
    }

    public boolean isNacherfasst() {
        return nacherfasst;
    }

    public void setNacherfasst(boolean nacherfasst) {
        this.nacherfasst = nacherfasst;
    }

    public String getErfassungsgrund() {
        return erfassungsgrund;
    }

    public void setErfassungsgrund(String erfassungsgrund) {
        this.erfassungsgrund = Objects.requireNonNullElse(erfassungsgrund, "");
    }

    /** Why something is corrected or taken back. */
    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    public List<BetragForm> getBetraege() {
        return betraege;
    }
}
