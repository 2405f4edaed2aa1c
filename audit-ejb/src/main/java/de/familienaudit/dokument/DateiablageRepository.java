package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.Dateiinhalt;
import de.familienaudit.dokument.domain.Medientyp;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Sha256;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;

/** Keeps contents in pieces, each content once per Kommune; at no time more than one piece is in memory. */
@Dependent
class DateiablageRepository {

    /** Size of a piece in bytes. */
    static final int STUECK = 256 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** Stores the content unless it is there already; two people with the same file at once store it once. */
    Dateiinhalt ablegen(DateiQuelle datei, Medientyp typ) throws IOException {
        String sha256 = sha256(datei);
        long kommune = currentActor.get().kommuneId();
        int neu = em.createNativeQuery("insert into dateiinhalt (kommune_id, sha256, groesse, medientyp)"
                        + " values (?1, ?2, ?3, ?4) on conflict (kommune_id, sha256) do nothing")
                .setParameter(1, kommune)
                .setParameter(2, sha256)
                .setParameter(3, datei.groesse())
                .setParameter(4, typ.mime())
                .executeUpdate();
        Dateiinhalt inhalt = em.createQuery(
                        "select i from Dateiinhalt i where i.kommuneId = :kommune and i.sha256 = :sha256",
                        Dateiinhalt.class)
                .setParameter("kommune", kommune)
                .setParameter("sha256", sha256)
                .getSingleResult();
        if (neu == 1) {
            write(inhalt, datei);
        }
        return inhalt;
    }

    private void write(Dateiinhalt inhalt, DateiQuelle datei) throws IOException {
        try (InputStream in = datei.oeffnen()) {
            byte[] stueck = in.readNBytes(STUECK);
            for (int nummer = 0; stueck.length > 0; nummer++) {
                em.createNativeQuery("insert into dateistueck (kommune_id, inhalt_id, nummer, bytes)"
                                + " values (?1, ?2, ?3, ?4)")
                        .setParameter(1, inhalt.kommuneId())
                        .setParameter(2, inhalt.id())
                        .setParameter(3, nummer)
                        .setParameter(4, stueck)
                        .executeUpdate();
                stueck = in.readNBytes(STUECK);
            }
        }
    }

    /** One piece of a content; empty after the last one. */
    byte[] stueck(long inhaltId, int nummer) {
        List<?> found = em.createNativeQuery("select bytes from dateistueck where inhalt_id = ?1 and nummer = ?2")
                .setParameter(1, inhaltId)
                .setParameter(2, nummer)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    private static String sha256(DateiQuelle datei) throws IOException {
        try (DigestInputStream in = new DigestInputStream(datei.oeffnen(), Sha256.digest())) {
            byte[] buffer = new byte[STUECK];
            int read = in.read(buffer);
            while (read >= 0) {
                read = in.read(buffer);
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }
}
