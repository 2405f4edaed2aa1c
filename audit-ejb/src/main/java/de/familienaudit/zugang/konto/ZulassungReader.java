package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.zugang.domain.anmeldung.Anmeldung;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.rechte.Vertretungsquelle;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who is let in today, by one statement each (rule R-5). */
@Dependent
public class ZulassungReader {

    private static final String SPALTEN = "z.konto_id, z.benutzername, z.name, z.mit_zweitem_faktor, z.gesperrt_am,"
            + " z.gueltig_von, z.gueltig_bis, z.rolle, z.kommune_id, z.kommune, z.verlangt, ";

    private static final String SITZUNG =
            ", z.anmeldung_id, z.arbeitet_fuer, z.zweiter_faktor, z.code_bis, z.begonnen_am,"
                    + " z.zuletzt_am from anmeldung_zulassung(?1, cast(?2 as date)) z";

    /** Where the columns of the session begin. */
    private static final int AB_SITZUNG = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vertretungsquelle vertretungen;

    /**
     * The account that this transaction was told of.
     *
     * @return empty when the account is locked, expired or unknown, or has no role anywhere today
     */
    public Optional<Zulassung> desKontos(long kontoId, LocalDate heute) {
        return lies(" from konto_zulassung(?1, cast(?2 as date)) z", kontoId, heute);
    }

    /**
     * Session and account behind a key; needs no transaction.
     *
     * @return empty when no such session runs, or for the reasons of {@link #desKontos}
     */
    public Optional<Zulassung> derSitzung(String schluessel, LocalDate heute) {
        return lies(SITZUNG, Schluessel.hash(schluessel), heute);
    }

    private Optional<Zulassung> lies(String quelle, Object wonach, LocalDate heute) {
        String vertretene = vertretungen.vertretene("z.konto_id", "z.kommune_id", "cast(?2 as date)");
        List<?> rows = em.createNativeQuery("select " + SPALTEN + vertretene + quelle)
                .setParameter(1, wonach)
                .setParameter(2, heute.toString())
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] r = (Object[]) rows.get(0);
        if (!Konto.istZugelassen(instant(r[4]), Zeitraum.of(tag(r[5]), tag(r[6])), heute)) {
            return Optional.empty();
        }
        return Optional.of(new Zulassung(
                id(r[0]),
                (String) r[1],
                (String) r[2],
                (Boolean) r[3],
                sitzung(r),
                rows.stream().map(row -> zeile((Object[]) row)).toList()));
    }

    private Zulassung.Zeile zeile(Object[] r) {
        return new Zulassung.Zeile(
                Rolle.valueOf((String) r[7]),
                new Angemeldet.Ort(id(r[8]), (String) r[9]),
                (String) r[10],
                r[11] == null ? Map.of() : Map.of(vertretungen.rolle(), (String) r[11]));
    }

    private static Optional<Anmeldung> sitzung(Object[] r) {
        if (r.length == AB_SITZUNG) {
            return Optional.empty();
        }
        return Optional.of(Anmeldung.gelesen(
                id(r[AB_SITZUNG]),
                id(r[0]),
                id(r[AB_SITZUNG + 1]),
                (Boolean) r[AB_SITZUNG + 2],
                instant(r[AB_SITZUNG + 3]),
                instant(r[AB_SITZUNG + 4]),
                instant(r[AB_SITZUNG + 5])));
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate tag(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    private static Instant instant(Object value) {
        if (value instanceof OffsetDateTime zeit) {
            return zeit.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
