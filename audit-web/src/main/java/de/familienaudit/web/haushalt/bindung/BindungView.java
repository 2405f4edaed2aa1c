package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.zustimmung.AusnahmeService;
import de.familienaudit.haushalt.zustimmung.Ausnahmezeile;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a commitment: what lies on it, what was said to it, and the step that the address asks for (H-3, H-4, R-3). */
@Named("bindung")
@ViewScoped
public class BindungView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String VORLAEUFIG = "VORLAEUFIG";

    @Inject
    private BindungService service;

    @Inject
    private Bindungsaenderung aenderung;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    @Inject
    private AusnahmeService gesetz;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Long eintrag;
    private String gefragt = "";
    private String schritt = "";
    private Bindungsblatt blatt;
    private boolean vorlaeufig;
    private List<Ausnahmezeile> ausnahmen = List.of();
    private final EntscheidungForm form = new EntscheidungForm();
    private final VollzugForm vollzug = new VollzugForm();

    /** A step that the viewer cannot do now is left out. */
    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        schritt = Bindungsaenderung.istMoeglich(gefragt, blatt, eintrag) ? gefragt : "";
        if (Bindungsaenderung.BINDEN.equals(schritt)) {
            liesPhase();
        }
    }

    /** @param zahlung the step of a payment that is shown; empty for none: what nobody shows is not kept in the address */
    public void behalte(String zahlung) {
        gefragt = schritt.isEmpty() ? zahlung : schritt;
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    private void liesPhase() {
        vorlaeufig = VORLAEUFIG.equals(
                haushaltsjahre.blatt(blatt.kopf().jahr()).jahr().phase().name());
        ausnahmen = vorlaeufig
                ? gesetz.liste().stream().filter(Ausnahmezeile::giltHeute).toList()
                : List.of();
    }

    /** After a conflict the next click knows what somebody else entered, and what was typed stays. */
    public String senden() {
        form.ohneFokus();
        Konflikt.danachNeu(() -> aenderung.ausfuehren(schritt, blatt, eintrag, form, vollzug), this::lies);
        meldungen.erfolg("bindung.getan." + schritt);
        return BindungSeiten.bindung(id);
    }

    public Bindungsblatt getBlatt() {
        return blatt;
    }

    /** The condition that the address asks to record; null for none. */
    public Zustimmungsblatt.Bedingung getGemeint() {
        return Bindungsaenderung.finde(blatt, eintrag);
    }

    /** Whether a ground is needed to commit today (H-3). */
    public boolean isVorlaeufig() {
        return vorlaeufig;
    }

    /** Exceptions of the law that hold today. */
    public List<Ausnahmezeile> getAusnahmen() {
        return ausnahmen;
    }

    public EntscheidungForm getForm() {
        return form;
    }

    public VollzugForm getVollzug() {
        return vollzug;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Id of a condition or of an act; null for none. */
    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    /** What the address asks for, be it a step of this or of a payment; empty for nothing. */
    public String getGefragt() {
        return gefragt;
    }

    public void setGefragt(String wert) {
        this.gefragt = AddressText.clean(wert);
    }

    /** The same; empty for nothing, for a payment, or for what was not possible when the page was opened. */
    public String getSchritt() {
        return schritt;
    }
}
