package de.familienaudit.web.zugang.konto;

import de.familienaudit.zugang.konto.KontoBefristen;
import de.familienaudit.zugang.konto.KontoDetails;
import de.familienaudit.zugang.konto.KontoSperren;
import de.familienaudit.zugang.konto.KontoUmbenennen;
import de.familienaudit.zugang.konto.RolleBeenden;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed into the dialogs of one account. */
public class KontoForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate ab;
    private String sperrgrund = "";
    private String entsperrgrund = "";
    private LocalDate gueltigVon;
    private LocalDate gueltigBis;
    private Long vergabe;
    private LocalDate letzterTag;

    KontoForm(KontoDetails konto, LocalDate heute) {
        this.name = konto.name();
        this.ab = heute;
        this.gueltigVon = konto.gueltigVon();
        this.gueltigBis = konto.gueltigBis();
        this.letzterTag = heute;
    }

    /** What an account has; everything else in the form is said about one step. */
    record Angaben(String name, LocalDate gueltigVon, LocalDate gueltigBis) {}

    Angaben angaben() {
        return new Angaben(name, gueltigVon, gueltigBis);
    }

    void zeige(Angaben a) {
        name = a.name();
        gueltigVon = a.gueltigVon();
        gueltigBis = a.gueltigBis();
    }

    KontoUmbenennen umbenennen(KontoDetails konto) {
        return new KontoUmbenennen(konto.id(), konto.version(), name, ab);
    }

    KontoSperren sperren(KontoDetails konto) {
        return new KontoSperren(konto.id(), konto.version(), sperrgrund);
    }

    KontoSperren entsperren(KontoDetails konto) {
        return new KontoSperren(konto.id(), konto.version(), entsperrgrund);
    }

    KontoBefristen befristen(KontoDetails konto) {
        return new KontoBefristen(konto.id(), konto.version(), gueltigVon, gueltigBis);
    }

    /** The version belongs to the role as the page showed it; a role that is not on the page has none. */
    RolleBeenden beenden(KontoDetails konto) {
        int version = konto.rollen().stream()
                .filter(r -> vergabe != null && r.id() == vergabe)
                .mapToInt(KontoDetails.RolleZeile::version)
                .findFirst()
                .orElse(-1);
        return new RolleBeenden(vergabe == null ? 0 : vergabe, version, letzterTag);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getAb() {
        return ab;
    }

    public void setAb(LocalDate ab) {
        this.ab = ab;
    }

    public String getSperrgrund() {
        return sperrgrund;
    }

    public void setSperrgrund(String sperrgrund) {
        this.sperrgrund = sperrgrund;
    }

    public String getEntsperrgrund() {
        return entsperrgrund;
    }

    public void setEntsperrgrund(String entsperrgrund) {
        this.entsperrgrund = entsperrgrund;
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

    public Long getVergabe() {
        return vergabe;
    }

    public void setVergabe(Long vergabe) {
        this.vergabe = vergabe;
    }

    public LocalDate getLetzterTag() {
        return letzterTag;
    }

    public void setLetzterTag(LocalDate letzterTag) {
        this.letzterTag = letzterTag;
    }
}
