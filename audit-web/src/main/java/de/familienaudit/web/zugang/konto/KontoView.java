package de.familienaudit.web.zugang.konto;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.anmeldung.ZweiterFaktorService;
import de.familienaudit.zugang.konto.EinmallinkService;
import de.familienaudit.zugang.konto.KontenService;
import de.familienaudit.zugang.konto.KontoDetails;
import de.familienaudit.zugang.konto.KontoService;
import de.familienaudit.zugang.konto.RolleGegeben;
import de.familienaudit.zugang.konto.RollenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The page of one account: everything about it, and what the Administration does with it. */
@Named("kontoSeite")
@ViewScoped
public class KontoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KontenService lesen;

    @Inject
    private KontoService konten;

    @Inject
    private RollenService rollen;

    @Inject
    private EinmallinkService links;

    @Inject
    private ZweiterFaktorService zweiterFaktor;

    @Inject
    private EinmallinkAnzeige anzeige;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private Long id;
    private KontoDetails details;
    private KontoForm form;
    private RolleForm neueRolle;

    static String adresse(long id) {
        return "/verwaltung/konto.xhtml?faces-redirect=true&id=" + id;
    }

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        details = lesen.details(id);
        form = new KontoForm(details, LocalDate.now(clock));
        neueRolle = new RolleForm();
        neueRolle.setVon(LocalDate.now(clock));
    }

    public String umbenennen() {
        return erledigen(() -> konten.umbenennen(form.umbenennen(details)), "konten.umbenannt");
    }

    public String sperren() {
        return erledigen(() -> konten.sperren(form.sperren(details)), "konten.gesperrt");
    }

    public String entsperren() {
        return erledigen(() -> konten.entsperren(form.entsperren(details)), "konten.entsperrt");
    }

    public String befristen() {
        return erledigen(() -> konten.befristen(form.befristen(details)), "konten.befristet");
    }

    public String faktorZuruecksetzen() {
        return erledigen(() -> zweiterFaktor.zuruecksetzen(id), "konten.faktor.zurueckgesetzt");
    }

    public String rolleBeenden() {
        return erledigen(() -> rollen.beenden(form.beenden(details)), "konten.rolle_beendet");
    }

    public String rolleGeben() {
        RolleGegeben gegeben = rollen.geben(id, neueRolle.command());
        if (gegeben.aufgabentrennung()) {
            meldungen.warnung("konten.aufgabentrennung");
        }
        meldungen.erfolg("konten.rolle_gegeben");
        return adresse(id);
    }

    /** The link is shown in this one answer and nowhere else; the page stays as it is. */
    public void linkErstellen() {
        erledigen(() -> anzeige.zeigen(links.erstellen(id, details.version())), null);
        details = lesen.details(id);
    }

    /** After a conflict the page knows the new version: whoever saves again has seen who was first (G-4). */
    private String erledigen(Runnable aufruf, String erfolg) {
        Konflikt.danachNeu(
                aufruf,
                () -> details = lesen.details(id),
                form.angaben(),
                () -> new KontoForm(details, LocalDate.now(clock)).angaben(),
                form::zeige);
        if (erfolg != null) {
            meldungen.erfolg(erfolg);
        }
        return adresse(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public KontoDetails getDetails() {
        return details;
    }

    public KontoForm getForm() {
        return form;
    }

    public RolleForm getNeueRolle() {
        return neueRolle;
    }
}
