package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Suchtext;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.fassung.SuchtextSql;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Single parts of a draft, found by number or words; ids are those of a Fassung that was found before (rule R-2). */
@Dependent
class EntwurfteileRepository {

    /** More words than that nobody searches for. */
    private static final int WORTE = 8;

    private static final String NUMMER = "t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme";

    private static final String MASSNAHMEN = "select new de.familienaudit.zielvereinbarung.entwurf.Treffer("
            + "t.massnahme.id, t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme, t.titel)"
            + " from Massnahmentext t where t.fassung.id = :fassung";

    private static final String ZIELE = "select new de.familienaudit.zielvereinbarung.entwurf.Treffer("
            + "z.id, h.nummer, z.nummer, z.text) from Ziel z join z.handlungsfeld h where z.fassung.id = :fassung";

    @PersistenceContext
    private EntityManager em;

    /** The highest number ever given in a Ziel of the agreement (rule A-1); none before the first. */
    List<Massnahmennummer> findHoechsteNummer(long zielvereinbarungId, int handlungsfeld, int ziel) {
        return em
                .createQuery(
                        "select max(t.nummer.massnahme) from Massnahmentext t where t.zielvereinbarung.id = :id"
                                + " and t.nummer.handlungsfeld = :feld and t.nummer.ziel = :ziel and t.verworfen = false",
                        Integer.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("feld", handlungsfeld)
                .setParameter("ziel", ziel)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(n -> Massnahmennummer.of(handlungsfeld, ziel, n))
                .toList();
    }

    /** The words under this number in every Fassung that was not discarded. */
    List<Massnahmentext> findTexteMitNummer(long zielvereinbarungId, Massnahmennummer nummer) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.massnahme where t.zielvereinbarung.id = :id"
                                + " and t.nummer.handlungsfeld = :feld and t.nummer.ziel = :ziel"
                                + " and t.nummer.massnahme = :nummer and t.fassung.status <> :verworfen",
                        Massnahmentext.class)
                .setParameter("id", zielvereinbarungId)
                .setParameter("feld", nummer.handlungsfeld())
                .setParameter("ziel", nummer.ziel())
                .setParameter("nummer", nummer.massnahme())
                .setParameter("verworfen", Fassungsstatus.VERWORFEN)
                .getResultList();
    }

    /** Those of these numbers that a measure of the Fassung has. */
    Set<String> findVorhandene(long fassungId, Collection<String> nummern) {
        List<?> found = em.createNativeQuery("select " + NUMMER + " from massnahmentext t where t.fassung_id = ?1 and "
                        + NUMMER + " = any(string_to_array(?2, ' '))")
                .setParameter(1, fassungId)
                .setParameter(2, String.join(" ", nummern))
                .getResultList();
        Set<String> vorhandene = new LinkedHashSet<>();
        found.forEach(n -> vorhandene.add((String) n));
        return vorhandene;
    }

    /** What this number builds on, and what builds on it. */
    List<Abhaengigkeit> findAbhaengigkeiten(long fassungId, String nummer) {
        return em.createQuery(
                        "select a from Abhaengigkeit a where a.fassung.id = :fassung and (a.von = :nummer"
                                + " or a.auf = :nummer) order by a.von, a.auf",
                        Abhaengigkeit.class)
                .setParameter("fassung", fassungId)
                .setParameter("nummer", nummer)
                .getResultList();
    }

    /** What builds on one of these numbers. */
    List<Abhaengigkeit> findAbhaengige(long fassungId, Collection<String> nummern) {
        return em.createQuery(
                        "select a from Abhaengigkeit a where a.fassung.id = :fassung and a.auf in :nummern"
                                + " order by a.auf, a.von",
                        Abhaengigkeit.class)
                .setParameter("fassung", fassungId)
                .setParameter("nummern", nummern)
                .getResultList();
    }

    long countMassnahmen(long zielId) {
        return em.createQuery("select count(t) from Massnahmentext t where t.ziel.id = :ziel", Long.class)
                .setParameter("ziel", zielId)
                .getSingleResult();
    }

    /** The measure of this number. */
    List<Treffer> findMassnahme(long fassungId, int feld, int ziel, int nummer) {
        return em.createQuery(
                        MASSNAHMEN + " and t.nummer.handlungsfeld = :feld and t.nummer.ziel = :ziel"
                                + " and t.nummer.massnahme = :nummer",
                        Treffer.class)
                .setParameter("fassung", fassungId)
                .setParameter("feld", feld)
                .setParameter("ziel", ziel)
                .setParameter("nummer", nummer)
                .getResultList();
    }

    /** The Ziel of this number. */
    List<Treffer> findZiel(long fassungId, int feld, int ziel) {
        return em.createQuery(ZIELE + " and h.nummer = :feld and z.nummer = :ziel", Treffer.class)
                .setParameter("fassung", fassungId)
                .setParameter("feld", feld)
                .setParameter("ziel", ziel)
                .getResultList();
    }

    /** Measures whose number begins with the text, or whose words have all of its words, by number. */
    List<Treffer> findTreffer(long fassungId, String text, int hoechstens) {
        return findByText(
                "select t.massnahme_id, " + NUMMER
                        + " as nummer, t.titel from massnahmentext t where t.fassung_id = ?1 and "
                        + NUMMER + " || ' ' || t.suchtext like all (string_to_array(?2, chr(10)))"
                        + " order by t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme limit ?3",
                fassungId,
                text,
                hoechstens);
    }

    /** Ziele likewise. */
    List<Treffer> findZieltreffer(long fassungId, String text, int hoechstens) {
        return findByText(
                "select z.id, h.nummer || '.' || z.nummer as kennung, z.text from ziel z"
                        + " join handlungsfeld h on h.id = z.handlungsfeld_id where z.fassung_id = ?1"
                        + " and h.nummer || '.' || z.nummer || ' ' || " + SuchtextSql.von("z.text")
                        + " like all (string_to_array(?2, chr(10))) order by h.nummer, z.nummer limit ?3",
                fassungId,
                text,
                hoechstens);
    }

    private List<Treffer> findByText(String sql, long fassungId, String text, int hoechstens) {
        String gesucht = Suchtext.of(text);
        List<?> found = em.createNativeQuery(sql)
                .setParameter(1, fassungId)
                .setParameter(2, istNummer(gesucht) ? gesucht + "%" : muster(gesucht))
                .setParameter(3, hoechstens)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Treffer(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    private static String muster(String gesucht) {
        return Stream.of(worte(gesucht))
                .map(wort ->
                        "%" + wort.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .collect(Collectors.joining("\n"));
    }

    private static boolean istNummer(String text) {
        return text.matches("\\d[\\d.]*");
    }

    private static String[] worte(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ", WORTE);
    }
}
