package de.familienaudit.web.haushalt.buch;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.Buchungszeile;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Jahresstellenblatt;
import de.familienaudit.haushalt.buch.Ringzeile;
import de.familienaudit.haushalt.buch.Stellenjahr;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Seite;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a position in a year: why so much is available, its entries, and the change that the address asks for. */
@Named("jahresstelle")
@ViewScoped
public class JahresstelleView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ANSATZ = "ansatz";
    private static final String MERKMALE = "merkmale";
    private static final String RING = "ring";

    @Inject
    private JahresstelleService service;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService deckungsringe;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private String schritt = "";
    private String posten = "";
    private String seite = "";
    private Jahresstellenblatt blatt;
    private Seite<Buchungszeile> buchungen;
    private List<Stellenjahr> jahre = List.of();
    private List<Ringzeile> ringe = List.of();
    private final AngabeForm angabe = new AngabeForm();
    private JahresstelleForm form;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        buchungen = service.buchungen(id, posten, AddressText.pageNumber(seite));
        jahre = service.jahre(blatt.zeile().haushaltsstelleId());
        schritt = List.of(ANSATZ, MERKMALE, RING).contains(schritt) ? schritt : "";
        ringe = RING.equals(schritt) ? service.ringe(blatt.jahr()) : ringe;
        angabe.setNacherfasst(blatt.jahresstand().nachweis());
        form = JahresstelleForm.of(blatt, angabe);
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    /** After a conflict the next click knows what somebody else entered, and what was typed stays. */
    public String senden() {
        Konflikt.danachNeu(this::ausfuehren, this::lies, form, () -> JahresstelleForm.of(blatt, angabe), f -> form = f);
        meldungen.erfolg("jahresstelle.getan." + schritt);
        return BuchSeiten.jahresstelle(id);
    }

    private void ausfuehren() {
        switch (schritt) {
            case ANSATZ -> ansaetze.setzen(id, form.ansatz(blatt.ansatz()));
            case MERKMALE ->
                ansaetze.merken(
                        id,
                        blatt.version(),
                        form.isUebertragbar(),
                        form.isVerfuegungsmittel(),
                        form.isDeckungsreserve());
            case RING -> deckungsringe.zuordnen(id, blatt.version(), form.getRing());
            default -> throw new NotFoundException();
        }
    }

    public Jahresstellenblatt getBlatt() {
        return blatt;
    }

    public Seite<Buchungszeile> getBuchungen() {
        return buchungen;
    }

    /** Years that have the position, the latest first. */
    public List<Stellenjahr> getJahre() {
        return jahre;
    }

    public List<Ringzeile> getRinge() {
        return ringe;
    }

    public JahresstelleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** What the address asks for; empty for nothing. */
    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }

    /** Name of the part whose entries are shown; anything else shows all. */
    public String getPosten() {
        return posten;
    }

    public void setPosten(String wert) {
        this.posten = AddressText.clean(wert);
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
