package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Saetze;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Bindungsbezug;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.StornoRule;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Kämmerei takes an act of the ledger back by its mirror, once (rules H-2, H-5, H-9, H-10, R-3, G-1, V-10). */
@Stateless
@Guarded
public class StornoService {

    @Inject
    private Saetze saetze;

    @Inject
    private ZahlungRepository repository;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Takes an act back; afterwards everything is as it was before it.
     *
     * @return the id of the act that does so
     * @throws NotFoundException R-2, V-10
     * @throws BusinessRuleException H-5.…, H-9.…, H-10.abgeschlossen, R-3.rest_selbst_beantragt, G-1.aenderung_ohne_grund, form.zu_lang, all
     *     at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public long stornieren(long satzId, String grund) {
        Buchungssatz original = saetze.get(satzId);
        if (Saetze.istPlan(original)) {
            saetze.findYears(satzId).forEach(plaene::sperre);
        }
        Optional<Bindungsfall> fall = repository.findBindung(satzId).map(bindungen::lock);
        Sperre sperre = fall.map(Bindungsfall::sperre).orElseGet(() -> buchhalter.sperre(original.jahresstellen()));
        boolean nacherfasst = sperre.jahre().stream().anyMatch(Haushaltsjahr::nachweis);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(sperre, nacherfasst));
        verstoesse.addAll(StornoRule.verstoesse(original, saetze.isReversed(satzId), staende(fall)));
        if (verstoesse.isEmpty()) {
            verstoesse.addAll(StornoRule.vonHand(original, nacherfasst, saetze.countLater(satzId)));
        }
        Buchungssatz storno = StornoRule.storno(original, LocalDate.now(clock));
        if (verstoesse.isEmpty() && fall.isPresent()) {
            verstoesse.addAll(berichtigt(original, storno));
        }
        fall.filter(f -> !f.akte().istDirekt())
                .flatMap(f -> f.ueberDemRest(
                        StornoRule.senkt(storno), currentActor.get().kontoId()))
                .ifPresent(verstoesse::add);
        if (verstoesse.isEmpty()) {
            verstoesse.addAll(buchhalter.verstoesse(sperre, storno));
        }
        verstoesse.addAll(Aenderungsgrund.verstoesse(grund));
        BusinessRuleException.throwIfAny(verstoesse);
        return buchhalter.schreibe(
                sperre,
                storno,
                new Angabe(grund, "", nacherfasst, null),
                fall.map(Bindungsfall::bezug).orElse(Bindungsbezug.KEINER));
    }

    private List<Violation> berichtigt(Buchungssatz original, Buchungssatz storno) {
        if (original.art() != Buchungsart.BERICHTIGUNG) {
            return StornoRule.berichtigt(Geldbetrag.NICHTS, Geldbetrag.NICHTS, saetze.countCorrections(original.id()));
        }
        Geldbetrag mehr = storno.buchungen().stream()
                .filter(b -> b.posten() == Posten.GEZAHLT)
                .map(Buchung::betrag)
                .reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
        return StornoRule.berichtigt(
                repository.sumPaid(original.bezug()), mehr.negiert(), saetze.countCorrections(original.id()));
    }

    private static Map<Long, Zeilenstand> staende(Optional<Bindungsfall> fall) {
        return fall.map(Bindungsfall::zeilen).orElse(List.of()).stream()
                .collect(Collectors.toMap(Bindungszeile::id, Bindungszeile::stand));
    }
}
