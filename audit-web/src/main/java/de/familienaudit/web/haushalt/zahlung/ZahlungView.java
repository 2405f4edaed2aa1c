package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.BindungService;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.satzung.HaushaltsjahrService;
import de.familienaudit.haushalt.satzung.Jahreszeile;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.haushalt.zahlung.Zahlungsvorschau;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.haushalt.bindung.BindungSeiten;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The step of a commitment that is paid, as its address asks for it, with what a payment would do while it is typed (H-5, H-9, H-10, H-13). */
@Named("zahlung")
@ViewScoped
public class ZahlungView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Years that have begun and are open. */
    private static final List<String> LAUFEND = List.of("VORLAEUFIG", "FREI");

    @Inject
    private BindungService bindungen;

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private Zahlungsaenderung aenderung;

    @Inject
    private HaushaltsjahrService haushaltsjahre;

    @Inject
    private Meldungen meldungen;

    private Long eintrag;
    private String schritt = "";
    private Bindungsblatt blatt;
    private int zieljahr;
    private Zahlungsvorschau vorschau;
    private final ZahlungForm form = new ZahlungForm();
    private transient List<Stellenwahl> ziele;

    /**
     * A step that makes no sense now is left out; a line is chosen already where there is one only.
     *
     * @param gefragt what the address asks for; empty for nothing
     * @param satz id of an act; null for none
     */
    public void load(Bindungsblatt gezeigt, String gefragt, Long satz) {
        blatt = gezeigt;
        eintrag = satz;
        schritt = Zahlungsaenderung.istMoeglich(gefragt, blatt, eintrag) ? gefragt : "";
        if (getZeilen().size() == 1) {
            form.setZeile(getZeilen().get(0).id());
        }
        zieljahr = switch (schritt) {
            case Zahlungsaenderung.UMBUCHEN -> blatt.kopf().jahr();
            case Zahlungsaenderung.BERICHTIGEN -> laufendes();
            default -> 0;
        };
    }

    /** The latest year that a correction can go into; 0 for none. */
    private int laufendes() {
        return haushaltsjahre.liste().stream()
                .filter(jahr -> LAUFEND.contains(jahr.phase().name()))
                .mapToInt(Jahreszeile::jahr)
                .max()
                .orElse(0);
    }

    /** What a payment would do; nothing is written. */
    public void zeigen() {
        vorschau = zahlungen.vorschau(blatt.kopf().id(), form.zahlung());
    }

    /** After a conflict the next click knows what somebody else entered, and what was typed stays. */
    public String senden() {
        vorschau = null;
        long weiter = Konflikt.danachNeu(() -> aenderung.ausfuehren(schritt, blatt, eintrag, form), this::lies);
        meldungen.erfolg("zahlung.getan." + schritt);
        return BindungSeiten.bindung(weiter);
    }

    private void lies() {
        blatt = bindungen.blatt(blatt.kopf().id());
    }

    /** Lines that the step can act on, as they are now. */
    public List<Bindungsblatt.Zeile> getZeilen() {
        return Zahlungsaenderung.zeilen(schritt, blatt);
    }

    /** Positions that something can go to, asked when somebody searches among them. */
    public List<Stellenwahl> getZiele() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            return List.of();
        }
        if (ziele == null) {
            ziele = zahlungen.ziele(zieljahr);
        }
        return ziele;
    }

    /** The act that is reversed or corrected; null for none. */
    public Bindungsblatt.Vorgang getGemeint() {
        return Zahlungsaenderung.finde(schritt, blatt, eintrag);
    }

    /** The year of these positions; 0 where there is none. */
    public int getZieljahr() {
        return zieljahr;
    }

    /** Null while nobody asked for it. */
    public Zahlungsvorschau getVorschau() {
        return vorschau;
    }

    public ZahlungForm getForm() {
        return form;
    }

    /** What the address asks for; empty for nothing, or for what made no sense when the page was opened. */
    public String getSchritt() {
        return schritt;
    }
}
