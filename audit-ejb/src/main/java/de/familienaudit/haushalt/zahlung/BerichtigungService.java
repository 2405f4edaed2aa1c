package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Jahresort;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.buch.Saetze;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.BerichtigungRule;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.ZahlungRule;
import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe.Pflicht;
import de.familienaudit.haushalt.domain.bindung.Zeilenbetrag;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.JahresabschlussRule;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The Kämmerei corrects in the open year what a closed one paid too much or too little (rules H-3, H-5, H-10, R-3, V-10). The correction is a payment
 * without a request, for the same purpose and under the same paper as what it corrects.
 */
@Stateless
@Guarded
public class BerichtigungService {

    /** For an act that is only tried; its line is made when nothing refuses it. */
    private static final long NOCH_KEINE = 0;

    @Inject
    private Saetze saetze;

    @Inject
    private ZahlungRepository repository;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresorte orte;

    @Inject
    private Zahlungsphase phase;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Enters a correction.
     *
     * @return the commitment that it stands in
     * @throws NotFoundException R-2, V-10
     * @throws BusinessRuleException H-3.mehr_als_gebunden, H-5.…, H-9.…, H-10.…, R-3.rest_selbst_beantragt, G-1.aenderung_ohne_grund, G-5.…, form.…, all at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public long berichtigen(Berichtigen command) {
        LocalDate heute = LocalDate.now(clock);
        Zahlungspruefung pruefung = new Zahlungspruefung(command.betrag());
        if (command.satzId() == null) {
            pruefung.dazu(List.of(Violation.at("berichtigt", "H-10.berichtigtes_fehlt")));
        }
        if (command.jahresstelleId() == null) {
            pruefung.dazu(List.of(Violation.at("haushaltsstelle", "form.pflichtfeld")));
        }
        if (command.satzId() == null || command.jahresstelleId() == null) {
            pruefung.dazu(command.angabe().verstoesse(Pflicht.BELEG_UND_GRUND, LocalDate.MIN, heute));
            throw new BusinessRuleException(pruefung.verstoesse());
        }
        phase.sperre();
        Buchungssatz original = saetze.get(command.satzId());
        long zahlung = repository
                .findBindung(command.satzId())
                .orElseThrow(
                        () -> new BusinessRuleException(Violation.at("berichtigt", "H-10.berichtigtes_keine_zahlung")));
        Bindungsfall fall = bindungen.lock(zahlung, command.ziel());
        pruefung.dazu(command.angabe().verstoesse(Pflicht.BELEG_UND_GRUND, original.tag(), heute));
        Geldbetrag betrag = pruefung.betrag() == null || !command.zuViel()
                ? pruefung.betrag()
                : pruefung.betrag().negiert();
        pruefe(fall.sperre(), pruefung, original, command.jahresstelleId(), betrag);
        if (betrag != null && !command.zuViel()) {
            mehr(fall, pruefung, command.jahresstelleId(), betrag);
        }
        pruefung.throwIfAny();
        return schreibe(fall, command, betrag);
    }

    private void pruefe(
            Sperre sperre, Zahlungspruefung pruefung, Buchungssatz original, long jahresstelle, Geldbetrag betrag) {
        long alte = original.jahresstellen().first();
        Map<Long, Jahresort> beide = orte.find(List.of(alte, jahresstelle));
        if (beide.get(jahresstelle).seite() != Haushaltsseite.AUSGABE) {
            pruefung.dazu(List.of(Violation.at("haushaltsstelle", "H-9.keine_ausgabe")));
        }
        pruefung.dazu(
                JahresabschlussRule.berichtigen(jahr(sperre, beide.get(jahresstelle)), jahr(sperre, beide.get(alte))));
        if (saetze.isReversed(original.id())) {
            pruefung.dazu(List.of(Violation.at("berichtigt", "H-9.schon_storniert")));
        }
        pruefung.dazu(BerichtigungRule.verstoesse(original, repository.sumPaid(original.id()), betrag));
        if (betrag != null) {
            Buchungssatz satz = Bindungsbuchung.berichtigen(
                    LocalDate.now(clock), new Zeilenbetrag(NOCH_KEINE, jahresstelle, betrag), original.id());
            pruefung.dazu(buchhalter.verstoesse(sperre, satz));
        }
    }

    /** What was paid too little is new money of the open year (R-3, H-3). */
    private void mehr(Bindungsfall fall, Zahlungspruefung pruefung, long jahresstelle, Geldbetrag betrag) {
        if (!fall.akte().istDirekt()) {
            ZahlungRule.ueberDemRest(
                            betrag,
                            fall.akte().antragKontoId(),
                            currentActor.get().kontoId())
                    .ifPresent(v -> pruefung.dazu(List.of(v)));
        }
        ZahlungRule.vorlaeufig(
                        betrag,
                        phase.istVorlaeufig(
                                fall.sperre(),
                                orte.find(List.of(jahresstelle))
                                        .get(jahresstelle)
                                        .jahr()))
                .ifPresent(v -> pruefung.dazu(List.of(v)));
    }

    private static Haushaltsjahr jahr(Sperre sperre, Jahresort ort) {
        return sperre.jahre().stream()
                .filter(jahr -> jahr.jahr() == ort.jahr())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private long schreibe(Bindungsfall fall, Berichtigen command, Geldbetrag betrag) {
        Akteur wer = currentActor.get();
        Bindungsakte neu =
                new Bindungsakte(fall.akte(), wer.kontoId(), LocalDate.now(clock), Erfassung.von(wer, clock.instant()));
        Bindungsfall direkt = bindungen.neu(neu, command.jahresstelleId(), fall.sperre());
        Zeilenbetrag zeile = new Zeilenbetrag(direkt.zeilen().get(0).id(), command.jahresstelleId(), betrag);
        buchhalter.schreibe(
                fall.sperre(),
                Bindungsbuchung.berichtigen(command.tag(), zeile, command.satzId()),
                command.angabe().angabe(),
                direkt.bezug());
        return neu.id();
    }
}
