package de.familienaudit.zugang.domain.anmeldung;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The second factor of one account: an encrypted secret shared with the app of its owner. */
@Entity
@Table(name = "zweiter_faktor")
public class ZweiterFaktor {

    @Id
    @Column(name = "konto_id")
    private Long kontoId;

    private String geheimnis;

    @Column(name = "letzter_schritt", insertable = false, updatable = false)
    private long letzterSchritt;

    @Column(name = "begonnen_am")
    private Instant begonnenAm;

    @Column(name = "bestaetigt_am")
    private Instant bestaetigtAm;

    protected ZweiterFaktor() {}

    /** @param geheimnis the encrypted secret */
    public ZweiterFaktor(long kontoId, String geheimnis, Instant jetzt) {
        this.kontoId = kontoId;
        this.geheimnis = geheimnis;
        this.begonnenAm = jetzt;
    }

    /** The first right code was given: from now on signing in needs one. */
    public void bestaetigen(Instant jetzt) {
        this.bestaetigtAm = jetzt;
    }

    public boolean istBestaetigt() {
        return bestaetigtAm != null;
    }

    public long kontoId() {
        return kontoId;
    }

    /** Encrypted, as stored. */
    public String geheimnis() {
        return geheimnis;
    }

    /** The last time step whose code was used; only the database moves it on, by one comparing update. */
    public long letzterSchritt() {
        return letzterSchritt;
    }
}
