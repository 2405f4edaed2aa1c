package de.familienaudit.vorlage.bekanntgabe;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.bekanntgabe.BekanntgabeRepository.Oeffentliches;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabe;
import de.familienaudit.vorlage.domain.bekanntgabe.BekanntgabeRule;
import de.familienaudit.vorlage.domain.bekanntgabe.Bekanntgabepunkt;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachungsangabe;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.sitzung.Sitzungsakten;
import de.familienaudit.vorlage.tagesordnung.TagesordnungRechte;
import de.familienaudit.vorlage.umsetzung.Schrittkette;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The Gremienbüro enters when and where the agenda of a public session was published (rules V-16, V-10, G-1, G-4). */
@Stateless
@Guarded
public class BekanntgabeService {

    @Inject
    private BekanntgabeRepository repository;

    @Inject
    private Sitzungsakten sitzungen;

    @Inject
    private Papierakten papiere;

    @Inject
    private GremienReader gremien;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws NotFoundException R-2 */
    @Requires(value = TagesordnungRechte.TAGESORDNUNG_LESEN, schreibt = false)
    public Bekanntgabeblatt blatt(long sitzungId) {
        Sitzung sitzung = sitzungen.find(sitzungId);
        List<Bekanntgabe> alle = repository.findBekanntgaben(sitzungId);
        Set<Long> bekannte = alle.isEmpty() ? Set.of() : new HashSet<>(repository.findBekannte(sitzungId));
        return new BekanntgabeblattBuilder(sitzung, istOeffentlich(sitzung), alle)
                .blatt(repository.findOeffentliche(sitzungId), bekannte);
    }

    /**
     * Enters that the agenda was published as it stands now. What its public part names is seen outside from then on; a further publication
     * does so for what was added.
     *
     * @param gesehen how much the person saw of what was entered
     * @param punkte ids of the items that the person saw
     * @param tag null while no day is named
     * @param ort may be null
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-16.…, form.…, all at once
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void bekanntgeben(long sitzungId, int gesehen, List<Long> punkte, LocalDate tag, String ort) {
        Sitzung sitzung = sperren(sitzungId);
        List<Bekanntgabe> alle = repository.findBekanntgaben(sitzungId);
        Schrittkette.pruefeGesehen(alle, gesehen);
        List<Oeffentliches> oeffentliche = repository.findOeffentliche(sitzungId);
        if (!Set.copyOf(punkte).equals(ids(oeffentliche))) {
            throw new ConflictException();
        }
        BekanntgabeRule.hindernis(sitzung, istOeffentlich(sitzung), oeffentliche.size())
                .ifPresent(v -> {
                    throw new BusinessRuleException(v);
                });
        Bekanntmachungsangabe angabe = new Bekanntmachungsangabe(tag, ort);
        BusinessRuleException.throwIfAny(
                BekanntgabeRule.verstoesse(angabe, sitzung.plan().tag(), heute()));
        Bekanntgabe neu = new Bekanntgabe(sitzung, Schrittkette.naechster(alle), angabe, jetzt());
        repository.save(neu);
        repository.saveAll(oeffentliche.stream()
                .map(o -> new Bekanntgabepunkt(neu, o.punkt()))
                .toList());
    }

    /**
     * Corrects day and place; what was entered before stays readable, and which items it was about stays.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen; V-16.…, form.…, G-1.aenderung_ohne_grund, all at once
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void berichtigen(long id, LocalDate tag, String ort, String grund) {
        Bekanntgabe bisher = sperrenSchritt(id);
        Bekanntmachungsangabe angabe = new Bekanntmachungsangabe(tag, ort);
        List<Violation> verstoesse = new ArrayList<>(BekanntgabeRule.verstoesse(angabe, bisher.sitzungstag(), heute()));
        verstoesse.addAll(UmsetzungRule.grund(Umsetzungsschritt.BERICHTIGT, grund));
        BusinessRuleException.throwIfAny(verstoesse);
        repository.save(bisher.berichtigt(angabe, grund, jetzt()));
    }

    /**
     * The entry was a mistake: the agenda was not published so. It stays readable, and what was seen outside by it alone is so no more.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(TagesordnungRechte.TAGESORDNUNG_PFLEGEN)
    public void zuruecknehmen(long id, String grund) {
        Bekanntgabe bisher = sperrenSchritt(id);
        BusinessRuleException.throwIfAny(UmsetzungRule.grund(Umsetzungsschritt.ZURUECKGENOMMEN, grund));
        repository.save(bisher.zurueckgenommen(grund, jetzt()));
    }

    /** Papers first, then sessions: everybody locks in this order. */
    private Sitzung sperren(long sitzungId) {
        papiere.sperren();
        return sitzungen.lock(sitzungId);
    }

    private Bekanntgabe sperrenSchritt(long id) {
        papiere.sperren();
        Bekanntgabe bisher = repository.findBekanntgabe(id);
        sitzungen.lock(bisher.sitzungId());
        Schrittkette.pruefeGilt(bisher, repository.findBekanntgaben(bisher.sitzungId()));
        return bisher;
    }

    private boolean istOeffentlich(Sitzung sitzung) {
        return gremien.kunde()
                .oeffentlichAm(sitzung.gremium().id(), sitzung.plan().tag());
    }

    private static Set<Long> ids(List<Oeffentliches> oeffentliche) {
        Set<Long> ids = new HashSet<>();
        oeffentliche.forEach(o -> ids.add(o.punkt().id()));
        return ids;
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }

    private Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
