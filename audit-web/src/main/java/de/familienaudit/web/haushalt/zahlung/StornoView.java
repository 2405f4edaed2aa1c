package de.familienaudit.web.haushalt.zahlung;

import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.haushalt.buch.BuchSeiten;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/** The reversal of an entry of a position that belongs to no commitment, as the address asks for it (rules H-2, H-9, G-1). */
@Named("storno")
@ViewScoped
public class StornoView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String STORNO = "STORNO";

    @Inject
    private StornoService service;

    @Inject
    private Meldungen meldungen;

    private Long eintrag;
    private String schritt = "";
    private String grund = "";
    private Jahresstellenblatt blatt;
    private Buchungszeile gemeint;

    /** @param buchungen the entries that the page shows */
    public void load(Jahresstellenblatt gezeigt, Seite<Buchungszeile> buchungen) {
        blatt = gezeigt;
        gemeint = buchungen.zeilen().stream()
                .filter(z -> eintrag != null && z.satzId() == eintrag && istStornierbar(z))
                .findFirst()
                .orElse(null);
        schritt = Zahlungsaenderung.STORNIEREN.equals(schritt) && gemeint != null ? schritt : "";
    }

    /** Whether an entry can be reversed where it stands; what belongs to a commitment is reversed on its page. */
    public boolean istStornierbar(Buchungszeile zeile) {
        return !blatt.jahresstand().abgeschlossen()
                && !zeile.storniert()
                && !STORNO.equals(zeile.art().name())
                && zeile.worte() != null
                && zeile.worte().bindungId() == null;
    }

    /** Where entries of the page of the list are reversed, behind the address of their position; nonsense is left out. */
    public String weg(String posten, int seite) {
        return (posten.matches("[A-Z]+") ? "&posten=" + posten : "") + "&seite=" + seite + "&schritt="
                + Zahlungsaenderung.STORNIEREN;
    }

    public String senden() {
        service.stornieren(gemeint.satzId(), grund);
        meldungen.erfolg("zahlung.getan." + schritt);
        return BuchSeiten.jahresstelle(blatt.zeile().id());
    }

    /** The entry that the address asks to reverse; null for none. */
    public Buchungszeile getGemeint() {
        return gemeint;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }

    /** Id of an act; null for none. */
    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }
}
