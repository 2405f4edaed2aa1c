package de.familienaudit.web.zugang.konto;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.konto.KontoAnlegen;
import de.familienaudit.zugang.konto.KontoService;
import de.familienaudit.zugang.konto.RolleGegeben;
import de.familienaudit.zugang.konto.RollenService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The page Konto anlegen: a new account, or a role for an account of another Kommune on this server. */
@Named("kontoNeu")
@ViewScoped
public class KontoNeuView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KontoService konten;

    @Inject
    private RollenService rollen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Meldungen meldungen;

    @Inject
    private transient Clock clock;

    private final RolleForm ersteRolle = new RolleForm();
    private final RolleForm bestehendeRolle = new RolleForm();
    private String anzeigename = "";
    private String benutzername = "";
    private String bestehender = "";
    private LocalDate gueltigVon;
    private LocalDate gueltigBis;

    /** @throws ForbiddenException R-1 */
    public void load() {
        if (!accessTable.erlaubt(currentActor.get(), ZugangRechte.KONTEN_VERWALTEN)) {
            throw new ForbiddenException();
        }
        ersteRolle.setVon(LocalDate.now(clock));
        bestehendeRolle.setVon(LocalDate.now(clock));
    }

    public String anlegen() {
        RolleGegeben neu = konten.anlegen(new KontoAnlegen(
                anzeigename,
                benutzername,
                gueltigVon,
                gueltigBis,
                ersteRolle.getRolle(),
                ersteRolle.getVon(),
                ersteRolle.getBis()));
        if (gueltigBis != null && gueltigBis.isBefore(LocalDate.now(clock))) {
            meldungen.warnung("konten.angelegt.abgelaufen", anzeigename.strip(), gueltigBis);
        } else {
            meldungen.erfolg("konten.angelegt", anzeigename.strip());
        }
        return KontoView.adresse(neu.kontoId());
    }

    public String uebernehmen() {
        RolleGegeben gegeben = rollen.gebenAnBenutzername(bestehender, bestehendeRolle.command());
        meldungen.erfolg("konten.rolle_gegeben");
        if (gegeben.aufgabentrennung()) {
            meldungen.warnung("konten.aufgabentrennung");
        }
        return KontoView.adresse(gegeben.kontoId());
    }

    public RolleForm getErsteRolle() {
        return ersteRolle;
    }

    public RolleForm getBestehendeRolle() {
        return bestehendeRolle;
    }

    public String getAnzeigename() {
        return anzeigename;
    }

    public void setAnzeigename(String anzeigename) {
        this.anzeigename = anzeigename;
    }

    public String getBenutzername() {
        return benutzername;
    }

    public void setBenutzername(String benutzername) {
        this.benutzername = benutzername;
    }

    public String getBestehender() {
        return bestehender;
    }

    public void setBestehender(String bestehender) {
        this.bestehender = bestehender;
    }

    public LocalDate getGueltigVon() {
        return gueltigVon;
    }

    public void setGueltigVon(LocalDate gueltigVon) {
        this.gueltigVon = gueltigVon;
    }

    public LocalDate getGueltigBis() {
        return gueltigBis;
    }

    public void setGueltigBis(LocalDate gueltigBis) {
        this.gueltigBis = gueltigBis;
    }
}
