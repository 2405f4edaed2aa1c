package de.familienaudit.zugang.anmeldung;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The own account as its page shows it.
 *
 * @param benutzername login name
 * @param anzeigename name as shown to people
 * @param zweiterFaktorSeit since when signing in needs a code; null without a second factor
 * @param sitzungen the running sessions, the one used last first
 */
public record MeinKonto(
        String benutzername, String anzeigename, Instant zweiterFaktorSeit, List<SitzungZeile> sitzungen)
        implements Serializable {

    public MeinKonto {
        sitzungen = List.copyOf(sitzungen);
    }

    /**
     * One running session.
     *
     * @param geraet browser and system, empty when unknown
     * @param diese whether it is the session that asks
     */
    public record SitzungZeile(
            long id, String geraet, String adresse, Instant begonnenAm, Instant zuletztAm, boolean diese)
            implements Serializable {}
}
