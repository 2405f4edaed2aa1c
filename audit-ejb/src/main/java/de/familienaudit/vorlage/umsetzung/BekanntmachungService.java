package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachung;
import de.familienaudit.vorlage.domain.umsetzung.BekanntmachungRule;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachungsangabe;
import de.familienaudit.vorlage.domain.umsetzung.UmsetzungRule;
import de.familienaudit.vorlage.domain.umsetzung.Umsetzungsschritt;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The Gremienbüro enters when and where decisions were announced (rules V-15, V-10, G-1, G-4). */
@Stateless
@Guarded
public class BekanntmachungService {

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Umsetzungswerk werk;

    @Inject
    private Papierakten akten;

    @Inject
    private Clock clock;

    /**
     * Enters that the decision was announced.
     *
     * @param gesehen how much the person saw of what follows this decision
     * @param tag null while no day is named
     * @param ort may be null
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.nicht_beschlossen, V-15.bekannt_nichtoeffentlich; V-15.…, form.…, all at once
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void bekanntgeben(long vorlageId, int gesehen, LocalDate tag, String ort) {
        werk.sperren();
        Papierakte akte = akten.find(vorlageId);
        werk.pruefeGesehen(vorlageId, gesehen);
        BekanntmachungRule.hindernis(werk.lage(akte)).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        Bekanntmachungsangabe angabe = new Bekanntmachungsangabe(tag, ort);
        BusinessRuleException.throwIfAny(verstoesse(akte, angabe, repository.findFreigabe(vorlageId)));
        int eintrag = Schrittkette.naechster(repository.findBekanntmachungen(vorlageId));
        repository.save(new Bekanntmachung(akte.vorlage(), eintrag, angabe, werk.jetzt()));
    }

    /**
     * Corrects day and place; what was entered before stays readable.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen, V-15.bekannt_nichtoeffentlich; V-15.…, form.…, G-1.aenderung_ohne_grund, all at
     *     once
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void berichtigen(long id, LocalDate tag, String ort, String grund) {
        werk.sperren();
        Bekanntmachung bisher = repository.findBekanntmachung(id);
        Papierakte akte = akten.find(bisher.vorlageId());
        pruefe(bisher, akte);
        Bekanntmachungsangabe angabe = new Bekanntmachungsangabe(tag, ort);
        boolean derselbe = Objects.equals(tag, bisher.angabe().tag());
        List<Violation> verstoesse =
                new ArrayList<>(verstoesse(akte, angabe, derselbe ? null : repository.findFreigabe(akte.id())));
        verstoesse.addAll(UmsetzungRule.grund(Umsetzungsschritt.BERICHTIGT, grund));
        BusinessRuleException.throwIfAny(verstoesse);
        repository.save(bisher.berichtigt(angabe, grund, werk.jetzt()));
    }

    /**
     * The entry was a mistake; it stays readable.
     *
     * @param id of the step that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-15.zurueckgenommen, V-15.bekannt_nichtoeffentlich, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(UmsetzungRechte.UMSETZUNG_PFLEGEN)
    public void zuruecknehmen(long id, String grund) {
        werk.sperren();
        Bekanntmachung bisher = repository.findBekanntmachung(id);
        pruefe(bisher, akten.find(bisher.vorlageId()));
        BusinessRuleException.throwIfAny(UmsetzungRule.grund(Umsetzungsschritt.ZURUECKGENOMMEN, grund));
        repository.save(bisher.zurueckgenommen(grund, werk.jetzt()));
    }

    private void pruefe(Bekanntmachung bisher, Papierakte akte) {
        Schrittkette.pruefeGilt(bisher, repository.findBekanntmachungen(akte.id()));
        BekanntmachungRule.verborgen(akte.vorlage().istOeffentlich()).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
    }

    private List<Violation> verstoesse(Papierakte akte, Bekanntmachungsangabe angabe, LocalDate freigegeben) {
        return BekanntmachungRule.verstoesse(angabe, werk.lage(akte), freigegeben, LocalDate.now(clock));
    }
}
