package de.familienaudit.vorlage.domain.tagesordnung;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/**
 * Rule V-16: an item of the agenda of a session, a paper or a matter without one. Its number runs within its part and is kept, so that it
 * is the same for everybody, whatever a person may see (V-10). Which rows of the paper are meant, the rows say.
 */
@Entity
public class Tagesordnungspunkt extends KommuneObjekt {

    @Column(name = "sitzung_id", updatable = false)
    private long sitzungId;

    @Column(name = "vorlage_id", updatable = false)
    private Long vorlageId;

    private String titel;
    private boolean oeffentlich;
    private int nummer;

    @Embedded
    private Erfassung erfassung;

    @Version
    private int version;

    protected Tagesordnungspunkt() {}

    private Tagesordnungspunkt(
            Sitzung sitzung, Long vorlageId, String titel, boolean oeffentlich, Erfassung erfassung) {
        super(sitzung.kommuneId());
        this.sitzungId = sitzung.id();
        this.vorlageId = vorlageId;
        this.titel = titel;
        this.oeffentlich = oeffentlich;
        this.erfassung = erfassung;
    }

    /** A paper; it has no number before it was put in its place by {@link Punktfolge}. */
    public static Tagesordnungspunkt vorlage(
            Sitzung sitzung, long vorlageId, boolean oeffentlich, Erfassung erfassung) {
        return new Tagesordnungspunkt(sitzung, vorlageId, "", oeffentlich, erfassung);
    }

    /** A matter without a paper; such a one is public. */
    public static Tagesordnungspunkt ohneVorlage(Sitzung sitzung, String titel, Erfassung erfassung) {
        return new Tagesordnungspunkt(sitzung, null, titel.strip(), true, erfassung);
    }

    /**
     * The same item on the agenda of another session, to be put in its place there.
     *
     * @param darfOeffentlich Rule V-10: whether the public may know of it now; else it stands in the non-public part there
     */
    public Tagesordnungspunkt fuer(Sitzung andere, boolean darfOeffentlich, Erfassung jetzt) {
        return new Tagesordnungspunkt(andere, vorlageId, titel, oeffentlich && darfOeffentlich, jetzt);
    }

    void stehtAn(boolean imOeffentlichenTeil, int neueNummer) {
        oeffentlich = imOeffentlichenTeil;
        nummer = neueNummer;
    }

    public long sitzungId() {
        return sitzungId;
    }

    /** Null for a matter without a paper. */
    public Long vorlageId() {
        return vorlageId;
    }

    /** Empty for a paper, which has its own. */
    public String titel() {
        return titel;
    }

    /** Whether it stands in the public part. */
    public boolean istOeffentlich() {
        return oeffentlich;
    }

    /** Its number within its part, from 1. */
    public int nummer() {
        return nummer;
    }

    /** Version for rule G-4. */
    public int version() {
        return version;
    }
}
