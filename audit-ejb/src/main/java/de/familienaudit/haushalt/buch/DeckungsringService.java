package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.ansatz.RingwechselRule;
import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.jahr.Deckungsring;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The Kämmerei says which positions of a year cover each other (rules H-5, H-10, G-4). */
@Stateless
@Guarded
public class DeckungsringService {

    /** No ring has it. */
    private static final long KEINER = -1;

    @Inject
    private BuchRepository repository;

    @Inject
    private Buchhalter buchhalter;

    /**
     * Enters a ring without positions.
     *
     * @return its id
     * @throws NotFoundException R-2
     * @throws BusinessRuleException H-5.ring_schon_da, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long anlegen(int jahr, String nummer, String bezeichnung) {
        Jahresakte akte = repository.findYear(jahr).orElseThrow(NotFoundException::new);
        pruefe(akte.id(), KEINER, nummer, bezeichnung);
        Deckungsring neu = new Deckungsring(akte, nummer, bezeichnung);
        repository.save(neu);
        return neu.id();
    }

    /**
     * Changes number and name of a ring.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-5.ring_schon_da, H-10.abgeschlossen, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void nennen(long id, int version, String nummer, String bezeichnung) {
        Deckungsring ring = repository.getRing(id);
        if (ring.version() != version) {
            throw new ConflictException();
        }
        pruefe(ring.jahrId(), id, nummer, bezeichnung);
        ring.nenne(nummer, bezeichnung);
    }

    private void pruefe(long jahrId, long ring, String nummer, String bezeichnung) {
        List<Violation> verstoesse = new ArrayList<>(buchhalter.sperreJahr(jahrId, true));
        verstoesse.addAll(Deckungsring.verstoesse(nummer, bezeichnung));
        if (nummer != null && repository.hasRing(jahrId, nummer.strip(), ring)) {
            verstoesse.add(Violation.at("nummer", "H-5.ring_schon_da", nummer.strip()));
        }
        BusinessRuleException.throwIfAny(verstoesse);
    }

    /**
     * Puts a position into a ring, or out of the one that it is in.
     *
     * @param version the version that the person saw
     * @param ringId of the same year; null for none
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-5.ring_nur_ausgabe, H-5.ring_nie_ueberschreiten, H-5.ring_unter_null, H-5.zugleich, H-10.abgeschlossen, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuordnen(long jahresstelleId, int version, Long ringId) {
        Sperre sperre = buchhalter.sperre(List.of(jahresstelleId), ringId == null ? List.of() : List.of(ringId));
        Jahresstelle jahresstelle = repository.get(jahresstelleId, version);
        Deckungsring ring = ringId == null ? null : repository.getRing(ringId);
        if (ring != null && ring.jahrId() != jahresstelle.jahrId()) {
            throw new NotFoundException();
        }
        if (Objects.equals(ringId, jahresstelle.ringId())) {
            return;
        }
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(sperre, true));
        verstoesse.addAll(RingwechselRule.verstoesse(
                jahresstelle.seite(),
                jahresstelle.merkmale(),
                ring != null,
                danach(jahresstelle, ringId, istNachweis(sperre))));
        BusinessRuleException.throwIfAny(verstoesse);
        jahresstelle.ordneZu(ring);
        try {
            repository.flush();
        } catch (PersistenceException e) {
            throw Buchablehnung.translate(e);
        }
    }

    private static boolean istNachweis(Sperre sperre) {
        return sperre.jahre().stream().anyMatch(jahr -> jahr.nachweis());
    }

    /** A year that is only a record has no available amount (G-7). */
    private RingwechselRule.Danach danach(Jahresstelle jahresstelle, Long neu, boolean nachweis) {
        if (nachweis) {
            return new RingwechselRule.Danach(null, null, null);
        }
        Grenze allein = Grenze.jahresstelle(jahresstelle.id());
        Set<Grenze> grenzen = new HashSet<>(Set.of(allein));
        Long bisher = jahresstelle.ringId();
        for (Long ring : new Long[] {bisher, neu}) {
            if (ring != null) {
                grenzen.add(Grenze.ring(ring));
            }
        }
        Map<Grenze, Geldbetrag> jetzt = buchhalter.verfuegbar(grenzen);
        Geldbetrag eigenes = jetzt.get(allein);
        return new RingwechselRule.Danach(
                neu == null ? eigenes : null,
                bisher == null ? null : jetzt.get(Grenze.ring(bisher)).minus(eigenes),
                neu == null ? null : jetzt.get(Grenze.ring(neu)).plus(eigenes));
    }
}
