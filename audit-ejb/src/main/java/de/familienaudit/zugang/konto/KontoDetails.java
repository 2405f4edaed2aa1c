package de.familienaudit.zugang.konto;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that this Kommune may know about an account. What only the home Kommune may know is empty for others.
 *
 * @param id the account
 * @param version for the next change (G-4)
 * @param name name of today
 * @param benutzername login name
 * @param heimisch whether this Kommune manages the account; otherwise it only gives roles
 * @param zustand GESPERRT, ABGELAUFEN, KUENFTIG, OHNE_ROLLE or AKTIV
 * @param hatPasswort whether a password was set
 * @param zweiterFaktorSeit since when signing in needs a code; null without a second factor
 * @param letzteAnmeldung when the person signed in last; null when that is not known any more
 * @param gueltigVon first day, null for open
 * @param gueltigBis last day, null for open
 * @param rollen roles in this Kommune, those of today first
 * @param namen names over time, the newest first; empty when there was only one
 * @param vermerke locks and unlocks, the newest first
 * @param link the last one-time link, null for none
 */
public record KontoDetails(
        long id,
        int version,
        String name,
        String benutzername,
        boolean heimisch,
        String zustand,
        boolean hatPasswort,
        Instant zweiterFaktorSeit,
        Instant letzteAnmeldung,
        LocalDate gueltigVon,
        LocalDate gueltigBis,
        List<RolleZeile> rollen,
        List<NameZeile> namen,
        List<VermerkZeile> vermerke,
        LinkZeile link)
        implements Serializable {

    public KontoDetails {
        rollen = List.copyOf(rollen);
        namen = List.copyOf(namen);
        vermerke = List.copyOf(vermerke);
    }

    /** When a role holds, seen from today. */
    public enum Zeit {
        HEUTE,
        KUENFTIG,
        BEENDET
    }

    /** A role given; {@code id} and {@code version} for ending it. */
    public record RolleZeile(long id, int version, String rolle, LocalDate von, LocalDate bis, String zeit)
            implements Serializable {

        public boolean isBeendbar() {
            return !Zeit.BEENDET.name().equals(zeit);
        }
    }

    /** A name and its first day, null for the first name; {@code heute} when it is the name of today. */
    public record NameZeile(String name, LocalDate ab, boolean heute) implements Serializable {}

    /** A lock (or unlock) with its reason. */
    public record VermerkZeile(boolean gesperrt, Instant zeitpunkt, String verfasstVon, String grund)
            implements Serializable {}

    /** A one-time link; {@code stand} is OFFEN, VERBRAUCHT, ERSETZT or ABGELAUFEN. */
    public record LinkZeile(Instant erstelltAm, String erstelltVon, Instant gueltigBis, String stand)
            implements Serializable {}

    /** Roles that can be ended. */
    public List<RolleZeile> beendbareRollen() {
        return rollen.stream().filter(RolleZeile::isBeendbar).toList();
    }
}
