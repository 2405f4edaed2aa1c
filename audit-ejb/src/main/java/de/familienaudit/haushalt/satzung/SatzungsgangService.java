package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.SatzungsberichtigungRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsruecknahmeRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsschrittRule;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Kämmerei enters the legal steps of a Satzung as they happen, corrects them and takes them back (rules H-2, G-1, G-4, G-7). */
@Stateless
@Guarded
public class SatzungsgangService {

    @Inject
    private SatzungRepository repository;

    @Inject
    private Schrittwerk werk;

    @Inject
    private Jahre jahre;

    @Inject
    private Ansatzfolge ansaetze;

    @Inject
    private Clock clock;

    /** A Satzung with every step of it, kept until the end of the transaction. */
    private record Gang(Satzungsakte akte, List<Schrittakte> alle) {

        List<Schrittakte> geltende() {
            return alle.stream().filter(Schrittakte::gilt).toList();
        }

        Satzung satzung() {
            return akte.mit(geltende());
        }
    }

    /**
     * Enters the next step.
     *
     * @param gesehen how far the person saw the steps, see {@link Satzungsblatt#gesehen}
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when the Satzung was taken back
     * @throws BusinessRuleException H-2.…, G-5.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void eintragen(long satzungId, int gesehen, SchrittEintragen command) {
        Gang gang = lock(satzungId);
        Vorgaenge bisher = Vorgaenge.anSchritten(gang.alle());
        if (bisher.anzahl() != gesehen) {
            throw bisher.konflikt();
        }
        boolean nurNachweis = jahre.sindNachweis(gang.akte().jahre());
        SchrittReader leser = new SchrittReader(command);
        List<Violation> verstoesse = new ArrayList<>(leser.verstoesse());
        if (leser.hatStand()) {
            verstoesse.addAll(SatzungsschrittRule.verstoesse(
                    gang.satzung(),
                    leser.schritt(),
                    LocalDate.now(clock),
                    leser.wie().weise(nurNachweis)));
            werk.nachtragstage(gang.akte(), leser.schritt()).ifPresent(verstoesse::add);
        }
        verstoesse.addAll(leser.wie().verstoesse(nurNachweis));
        BusinessRuleException.throwIfAny(verstoesse);
        werk.schreibe(gang.akte(), gang.geltende().size() + 1, leser);
    }

    /**
     * Corrects day, document and amounts of a step; what it is, and how it was recorded, stays.
     *
     * @param schrittId of the step that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when the Satzung was taken back
     * @throws BusinessRuleException H-2.…, G-1.aenderung_ohne_grund, G-5.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void berichtigen(long schrittId, SchrittEintragen command, String grund) {
        Gang gang = lock(repository.findSatzungId(schrittId));
        int stelle = stelle(gang, schrittId);
        Schrittakte bisher = gang.geltende().get(stelle);
        boolean nurNachweis = jahre.sindNachweis(gang.akte().jahre());
        SchrittReader leser = new SchrittReader(new SchrittEintragen(
                bisher.schritt().stand().name(),
                command.tag(),
                command.nachweis(),
                bisher.wie().nacherfasst(),
                bisher.wie().grund(),
                command.betraege()));
        List<Violation> verstoesse = new ArrayList<>(leser.verstoesse());
        verstoesse.addAll(SatzungsberichtigungRule.verstoesse(
                gang.satzung(),
                stelle,
                leser.schritt(),
                LocalDate.now(clock),
                gang.geltende().stream().map(s -> s.wie().weise(nurNachweis)).toList()));
        werk.nachtragstage(gang.akte(), leser.schritt()).ifPresent(verstoesse::add);
        verstoesse.addAll(Aenderungsgrund.verstoesse(grund));
        BusinessRuleException.throwIfAny(verstoesse);
        werk.ersetze(gang.akte(), bisher, leser, grund);
    }

    /**
     * The last step was entered by mistake; it stays readable.
     *
     * @param schrittId of the step that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4, also when the Satzung was taken back
     * @throws BusinessRuleException H-2.anfang_bleibt, H-2.nur_letzter_schritt, H-2.nachtrag_besteht, H-2.buchungen_bestehen;
     *     G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(HaushaltRechte.HAUSHALT_PFLEGEN)
    public void zuruecknehmen(long schrittId, String grund) {
        Gang gang = lock(repository.findSatzungId(schrittId));
        int stelle = stelle(gang, schrittId);
        int nachtraege = werk.geltende(gang.akte().id()).size();
        SatzungsruecknahmeRule.schritt(gang.satzung(), stelle, nachtraege)
                .or(() -> bekanntmachung(gang, stelle))
                .ifPresent(v -> {
                    throw new BusinessRuleException(v);
                });
        gang.geltende().get(stelle).zuruecknehmen(new Ruecknahme(grund, werk.jetzt()));
    }

    /** What rests on an announcement rests on its corrections too. */
    private Optional<Violation> bekanntmachung(Gang gang, int stelle) {
        if (gang.geltende().get(stelle).schritt().stand() != Satzungsstand.BEKANNTGEMACHT) {
            return Optional.empty();
        }
        return SatzungsruecknahmeRule.bekanntmachung(ansaetze.ruhende(gang.alle().stream()
                .filter(s -> s.schritt().stand() == Satzungsstand.BEKANNTGEMACHT)
                .map(Schrittakte::id)
                .toList()));
    }

    private Gang lock(long satzungId) {
        return new Gang(werk.lockGeltende(satzungId), repository.findSchritte(List.of(satzungId)));
    }

    /** Its place among those that count, from 0. */
    private static int stelle(Gang gang, Long schrittId) {
        int stelle = gang.geltende().stream().map(Schrittakte::id).toList().indexOf(schrittId);
        if (stelle < 0) {
            throw Vorgaenge.anSchritten(gang.alle()).konflikt();
        }
        return stelle;
    }
}
