package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.EchteZeit;
import de.familienaudit.zugang.domain.anmeldung.EinmalcodeRule;
import de.familienaudit.zugang.domain.anmeldung.Wiederherstellungscodes;
import de.familienaudit.zugang.domain.anmeldung.ZweiterFaktor;
import de.familienaudit.zugang.konto.Schluessel;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Checks codes and uses them up: of two people with the same code, on whatever server, one is refused (rule R-5). */
@Dependent
class Codepruefung {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Geheimnisschutz schutz;

    /** The app on the telephone knows no other time. */
    @Inject
    @EchteZeit
    private Clock echteZeit;

    /** Whether this is a code of the confirmed second factor or an unused recovery code; then it is used up. */
    boolean pruefe(long kontoId, String eingabe, Instant jetzt) {
        if (Wiederherstellungscodes.istGemeint(eingabe)) {
            return verbraucheWiederherstellungscode(kontoId, eingabe, jetzt);
        }
        return find(kontoId)
                .filter(ZweiterFaktor::istBestaetigt)
                .filter(faktor -> verbrauche(faktor, eingabe))
                .isPresent();
    }

    /** Checks a code of this second factor and moves its last used time step on, by one comparing update. */
    boolean verbrauche(ZweiterFaktor faktor, String eingabe) {
        Optional<byte[]> geheimnis = geheimnis(faktor);
        if (geheimnis.isEmpty()) {
            return false;
        }
        OptionalLong schritt = EinmalcodeRule.schritt(
                eingabe, echteZeit.instant(), faktor.letzterSchritt(), Einmalcodes.zu(geheimnis.get()));
        return schritt.isPresent()
                && em.createNativeQuery("update zweiter_faktor set letzter_schritt = ?1"
                                        + " where konto_id = ?2 and letzter_schritt < ?1")
                                .setParameter(1, schritt.getAsLong())
                                .setParameter(2, faktor.kontoId())
                                .executeUpdate()
                        == 1;
    }

    Optional<ZweiterFaktor> find(long kontoId) {
        return Optional.ofNullable(em.find(ZweiterFaktor.class, kontoId));
    }

    Optional<byte[]> geheimnis(ZweiterFaktor faktor) {
        return schutz.entschluesselt(faktor.geheimnis(), faktor.kontoId());
    }

    /** Replaces all recovery codes of the account; the only moment at which they can be read. */
    List<String> neueWiederherstellungscodes(long kontoId) {
        em.createNativeQuery("delete from wiederherstellungscode where konto_id = ?1")
                .setParameter(1, kontoId)
                .executeUpdate();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < Wiederherstellungscodes.ANZAHL; i++) {
            String code = Wiederherstellungscodes.ausZufall(Schluessel.zufall(Wiederherstellungscodes.BYTES));
            codes.add(code);
            em.createNativeQuery("insert into wiederherstellungscode (konto_id, schluessel) values (?1, ?2)")
                    .setParameter(1, kontoId)
                    .setParameter(2, hash(kontoId, code))
                    .executeUpdate();
        }
        return codes;
    }

    /** How many recovery codes were not used yet. */
    long unbenutzteWiederherstellungscodes(long kontoId) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from wiederherstellungscode where konto_id = ?1 and benutzt_am is null")
                        .setParameter(1, kontoId)
                        .getSingleResult())
                .longValue();
    }

    private boolean verbraucheWiederherstellungscode(long kontoId, String eingabe, Instant jetzt) {
        return em.createNativeQuery("update wiederherstellungscode set benutzt_am = ?1"
                                + " where konto_id = ?2 and schluessel = ?3 and benutzt_am is null")
                        .setParameter(1, Timestamp.from(jetzt))
                        .setParameter(2, kontoId)
                        .setParameter(3, hash(kontoId, eingabe))
                        .executeUpdate()
                == 1;
    }

    private static String hash(long kontoId, String code) {
        return Schluessel.hash(kontoId + ":" + Wiederherstellungscodes.normalisiert(code));
    }
}
