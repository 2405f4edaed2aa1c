package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.ansatz.AnsatzbuchungRule;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.domain.jahr.Stellenmerkmale;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The Kämmerei puts positions into a budget year and enters their Ansätze (rules H-2, H-3, H-5, H-10, G-4, G-7). */
@Stateless
@Guarded
public class AnsatzService {

    @Inject
    private BuchRepository repository;

    @Inject
    private AnsatzQuery ansaetze;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private Clock clock;

    /**
     * Takes a position into a year; its Ansatz is 0,00 € until one is entered.
     *
     * @return the id of the position in this year
     * @throws NotFoundException R-2
     * @throws BusinessRuleException H-1.anderer_stil, H-5.schon_im_jahr, H-10.abgeschlossen, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public long aufnehmen(int jahr, long haushaltsstelleId) {
        Jahresakte akte = repository.findYear(jahr).orElseThrow(NotFoundException::new);
        Haushaltsstelle position = repository.getPosition(haushaltsstelleId);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.sperreJahr(akte.id(), true));
        Jahresstelle.stilverstoss("haushaltsstelle", akte, position).ifPresent(verstoesse::add);
        if (repository.isInYear(akte.id(), haushaltsstelleId)) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-5.schon_im_jahr", position.wortlaut(), jahr));
        }
        BusinessRuleException.throwIfAny(verstoesse);
        Jahresstelle neu = new Jahresstelle(akte, position);
        repository.save(neu);
        return neu.id();
    }

    /**
     * Enters the Ansatz of a position: that of the draft, the resolved or the announced one, as far as the Satzung is. The same one again does
     * nothing, except where it was only carried on from the year before: then it is that of the plan.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, when somebody else changed it meanwhile
     * @throws BusinessRuleException H-2.ohne_satzung, H-5.…, H-10.abgeschlossen, G-1.aenderung_ohne_grund, G-5.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void setzen(long jahresstelleId, AnsatzSetzen command) {
        int jahr = repository.getYear(repository.get(jahresstelleId).jahrId()).jahr();
        Jahresplan plan = plaene.sperre(jahr);
        Sperre sperre = buchhalter.sperre(List.of(jahresstelleId));
        Geldbetrag stand = ansaetze.findAnsatz(jahresstelleId);
        if (!stand.equals(command.gesehen())) {
            throw new ConflictException();
        }
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(sperre, command.nacherfasst()));
        Geldbetrag neu = BusinessRuleException.sammle(
                verstoesse, () -> Betragseingabe.liesAuchNichts("betrag", command.betrag()));
        Angabe angabe = command.angabe(plan.schrittId());
        verstoesse.addAll(AnsatzbuchungRule.verstoesse(jahr, plan.grundlage(), stand, neu, angabe));
        verstoesse.addAll(angabe.verstoesse());
        Optional<Buchungssatz> satz = neu == null || plan.grundlage() == Ansatzgrundlage.KEINE
                ? Optional.empty()
                : satz(jahresstelleId, plan.grundlage(), stand, neu);
        satz.ifPresent(s -> buchhalter.verstoesse(sperre, s).stream()
                .map(v -> new Violation(v.code(), "betrag", v.params()))
                .forEach(verstoesse::add));
        BusinessRuleException.throwIfAny(verstoesse);
        satz.ifPresent(s -> buchhalter.schreibe(sperre, s, angabe));
    }

    private Optional<Buchungssatz> satz(long position, Ansatzgrundlage plan, Geldbetrag stand, Geldbetrag neu) {
        boolean bestaetigt = neu.equals(stand)
                && !stand.istNichts()
                && ansaetze.findLast(position)
                        .filter(art -> art == Buchungsart.ANSATZ_VORJAHR)
                        .isPresent();
        return bestaetigt
                ? Optional.of(AnsatzbuchungRule.bestaetigen(position, plan, stand, heute()))
                : AnsatzbuchungRule.setzen(position, plan, stand, neu, heute());
    }

    /**
     * Carries on the Ansätze of the year before, with its Nachträge, for positions that are not in this year yet (H-3); the announcement ends
     * that.
     *
     * @return how many positions
     * @throws NotFoundException R-2
     * @throws BusinessRuleException H-3.schon_bekanntgemacht, H-3.nichts_fortzufuehren, H-10.abgeschlossen, G-7.nur_nachweis
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public int fortfuehren(int jahr) {
        Jahresplan plan = plaene.sperre(jahr);
        Jahresakte akte = plan.akte();
        List<Violation> verstoesse = new ArrayList<>(buchhalter.sperreJahr(akte.id(), false));
        verstoesse.addAll(AnsatzbuchungRule.fortfuehren(jahr, plan.grundlage()));
        BusinessRuleException.throwIfAny(verstoesse);
        Map<Long, Geldbetrag> jePosition = vorjahr(jahr - 1, akte);
        if (jePosition.isEmpty()) {
            throw new BusinessRuleException(Violation.of("H-3.nichts_fortzufuehren", jahr - 1));
        }
        Map<Long, Jahresstelle> neue = new TreeMap<>();
        repository.findPositions(jePosition.keySet()).forEach(p -> neue.put(p.id(), new Jahresstelle(akte, p)));
        repository.saveAll(neue.values());
        Map<Long, Geldbetrag> jeJahresstelle = new HashMap<>();
        neue.forEach((position, jahresstelle) -> jeJahresstelle.put(jahresstelle.id(), jePosition.get(position)));
        Sperre sperre = buchhalter.sperre(jeJahresstelle.keySet());
        AnsatzbuchungRule.fortfuehren(jeJahresstelle, heute())
                .ifPresent(satz -> buchhalter.schreibe(sperre, satz, Angabe.KEINE));
        return neue.size();
    }

    private Map<Long, Geldbetrag> vorjahr(int vorjahr, Jahresakte akte) {
        return repository
                .findYear(vorjahr)
                .map(davor -> ansaetze.findToCarryOn(davor.id(), akte.id(), akte.stil()))
                .orElse(Map.of());
    }

    /**
     * Says what the plan says of a position beside its amount.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-5.merkmal_nur_ausgabe, H-10.nie_uebertragbar, H-10.abgeschlossen, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void merken(
            long jahresstelleId,
            int version,
            boolean uebertragbar,
            boolean verfuegungsmittel,
            boolean deckungsreserve) {
        Stellenmerkmale neu = new Stellenmerkmale(uebertragbar, verfuegungsmittel, deckungsreserve);
        Sperre sperre = buchhalter.sperre(List.of(jahresstelleId));
        Jahresstelle jahresstelle = repository.get(jahresstelleId, version);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(sperre, true));
        verstoesse.addAll(neu.verstoesse(jahresstelle.seite(), jahresstelle.ringId() != null));
        BusinessRuleException.throwIfAny(verstoesse);
        jahresstelle.merke(neu);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
