package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Angabeakte;
import de.familienaudit.haushalt.domain.buch.Bindungsbezug;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsakte;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Buchungssatzakte;
import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.buch.MittelRule;
import de.familienaudit.haushalt.domain.buch.Mittelstand;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.JahresabschlussRule;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Writes acts into the ledger (rules H-5, H-9, H-10). All positions of a use case are locked at once and in one order, before the first sum, so
 * that acts which cross each other wait and never stop each other.
 */
@Dependent
public class Buchhalter {

    @Inject
    private SperrenRepository sperren;

    @Inject
    private BuchRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Locks the years, positions and rings of an act until the end of the transaction.
     *
     * @throws NotFoundException R-2
     */
    public Sperre sperre(Collection<Long> jahresstellen) {
        return sperre(jahresstellen, List.of());
    }

    /** The same, and further rings with those of the positions. */
    Sperre sperre(Collection<Long> jahresstellen, Collection<Long> weitereRinge) {
        Set<Long> ids = new TreeSet<>(jahresstellen);
        if (ids.isEmpty()) {
            return new Sperre(List.of(), Map.of(), new Mittelstand(Map.of(), Map.of()));
        }
        Map<Long, Haushaltsjahr> jahre = sperren.lockYears(sperren.findYears(ids));
        List<SperrenRepository.Ort> orte = sperren.lockPositions(ids);
        if (orte.size() < ids.size()) {
            throw new NotFoundException();
        }
        Set<Long> ringe = new TreeSet<>(weitereRinge);
        orte.stream()
                .map(SperrenRepository.Ort::ringId)
                .filter(Objects::nonNull)
                .forEach(ringe::add);
        sperren.lockRings(ringe);
        return sperre(orte, jahre);
    }

    /**
     * What {@link #sperre} would say at this moment, without a lock: for a preview, never to book on it (rule H-13).
     *
     * @throws NotFoundException R-2
     */
    public Sperre sieh(Collection<Long> jahresstellen) {
        Set<Long> ids = new TreeSet<>(jahresstellen);
        if (ids.isEmpty()) {
            return sperre(ids);
        }
        List<SperrenRepository.Ort> orte = sperren.seePositions(ids);
        if (orte.size() < ids.size()) {
            throw new NotFoundException();
        }
        return sperre(orte, sperren.seeYears(sperren.findYears(ids)));
    }

    private Sperre sperre(List<SperrenRepository.Ort> orte, Map<Long, Haushaltsjahr> jahre) {
        Map<Long, Long> jahrId = new HashMap<>();
        orte.forEach(ort -> jahrId.put(ort.id(), ort.jahrId()));
        return new Sperre(new ArrayList<>(jahre.values()), jahrId, mittel(orte, jahre));
    }

    private Mittelstand mittel(List<SperrenRepository.Ort> orte, Map<Long, Haushaltsjahr> jahre) {
        Map<Long, Grenze> grenzen = new HashMap<>();
        Set<Long> unbegrenzt = new HashSet<>();
        for (SperrenRepository.Ort ort : orte) {
            if (!ort.ausgabe() || jahre.get(ort.jahrId()).nachweis()) {
                unbegrenzt.add(ort.id());
            } else {
                grenzen.put(ort.id(), ort.ringId() == null ? Grenze.jahresstelle(ort.id()) : Grenze.ring(ort.ringId()));
            }
        }
        return new Mittelstand(grenzen, verfuegbar(new HashSet<>(grenzen.values())), unbegrenzt);
    }

    /**
     * Keeps a year from being closed until the end of the transaction.
     *
     * @return H-10.abgeschlossen, G-7.nur_nachweis
     * @throws NotFoundException R-2
     */
    public List<Violation> sperreJahr(long jahrId, boolean nacherfasst) {
        Map<Long, Haushaltsjahr> jahre = sperren.lockYears(List.of(jahrId));
        if (jahre.isEmpty()) {
            throw new NotFoundException();
        }
        return JahresabschlussRule.buchen(jahre.values(), nacherfasst);
    }

    /** What is available at these limits; whoever rests on it has locked them before. */
    public Map<Grenze, Geldbetrag> verfuegbar(Set<Grenze> grenzen) {
        Map<Grenze, Geldbetrag> summen = new HashMap<>();
        summen.putAll(sperren.sumPositions(
                grenzen.stream().filter(g -> !g.istRing()).map(Grenze::id).toList()));
        summen.putAll(sperren.sumRings(
                grenzen.stream().filter(Grenze::istRing).map(Grenze::id).toList()));
        return summen;
    }

    /** @return H-10.abgeschlossen, G-7.nur_nachweis, for each year that refuses */
    public List<Violation> verstoesse(Sperre sperre, boolean nacherfasst) {
        return JahresabschlussRule.buchen(sperre.jahre(), nacherfasst);
    }

    /** @return H-5.reicht_nicht, H-5.ring_reicht_nicht, with the number of the position or ring */
    public List<Violation> verstoesse(Sperre sperre, Buchungssatz satz) {
        return MittelRule.verstoesse(sperre.mittel(), satz).stream()
                .map(this::benannt)
                .toList();
    }

    /** What an act would do at each limit, by the number of the position or ring (rule H-13). */
    public List<Grenzvorschau> vorschau(Sperre sperre, Buchungssatz satz) {
        return MittelRule.vorschau(sperre.mittel(), satz).stream()
                .map(v -> new Grenzvorschau(
                        sperren.findName(v.grenze()), v.grenze().istRing(), v.vorher(), v.wirkung(), v.danach()))
                .toList();
    }

    private Violation benannt(Violation verstoss) {
        boolean ring = verstoss.code().equals("H-5.ring_reicht_nicht");
        List<Serializable> worte = new ArrayList<>(verstoss.params());
        worte.set(0, sperren.findName(new Grenze(ring, (Long) worte.get(0))));
        return new Violation(verstoss.code(), verstoss.field(), worte);
    }

    /** Writes an act that belongs to no commitment, see the other one. */
    public long schreibe(Sperre sperre, Buchungssatz satz, Angabe angabe) {
        return schreibe(sperre, satz, angabe, Bindungsbezug.KEINER);
    }

    /** Writes an act of a commitment beside which nothing is kept, see the other one. */
    public long schreibe(Sperre sperre, Buchungssatz satz, Angabe angabe, Bindungsbezug bezug) {
        return schreibe(sperre, satz, angabe, bezug, id -> List.of());
    }

    /**
     * Writes an act; what the rules say comes first, and the database looks at it here, not at the end.
     *
     * @param sperre of all its positions
     * @param bezug the commitment that it belongs to
     * @param dazu what is kept beside the act, by its id, before the database looks
     * @return its id
     * @throws BusinessRuleException H-5.zugleich, H-9.passt_nicht, H-10.inzwischen_abgeschlossen, G-7.nachweisjahr, R-3.selbst_beantragt,
     *     H-3.nicht_erlaubt, H-4.nicht_wirksam
     */
    public long schreibe(
            Sperre sperre, Buchungssatz satz, Angabe angabe, Bindungsbezug bezug, LongFunction<List<?>> dazu) {
        Akteur akteur = currentActor.get();
        Buchungssatzakte akte =
                new Buchungssatzakte(akteur.kommuneId(), satz, angabe.nacherfasst(), akteur.kontoId(), clock.instant());
        List<Buchung> zeilen = satz.buchungen().stream()
                .sorted(Comparator.comparingLong(Buchung::jahresstelle))
                .toList();
        try {
            repository.save(akte);
            List<Object> rest = new ArrayList<>();
            for (int i = 0; i < zeilen.size(); i++) {
                long jahrId = sperre.jahrId().get(zeilen.get(i).jahresstelle());
                rest.add(new Buchungsakte(akte, i + 1, jahrId, zeilen.get(i)));
            }
            rest.add(new Angabeakte(akte, angabe, bezug, akteur.anzeigename()));
            rest.addAll(dazu.apply(akte.id()));
            repository.saveAll(rest);
            repository.checkActs();
        } catch (PersistenceException e) {
            throw Buchablehnung.translate(e);
        }
        return akte.id();
    }
}
