package de.familienaudit.haushalt.nacherfassung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.buch.Stellenaufnahme;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsanlass;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Nacherfassung;
import de.familienaudit.haushalt.domain.bindung.NacherfassungRule;
import de.familienaudit.haushalt.domain.bindung.Nacherfassungsakte;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.papier.Papierverweise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Kämmerei records what was spent in a year that ended before the Kommune was kept in the program (rules G-5, G-7, H-9, V-10). */
@Stateless
@Guarded
public class HaushaltNacherfassungService {

    @Inject
    private Jahresplaene plaene;

    @Inject
    private Stellenaufnahme stellen;

    @Inject
    private NacherfassungQuery query;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Papierverweise papiere;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Positions of expenditure to choose from, by their numbers, whether the year has them yet or not.
     *
     * @throws NotFoundException R-2, when nobody entered the year
     */
    @Requires(value = HaushaltRechte.HAUSHALT_NACHERFASSEN, schreibt = false)
    public List<Stellenwahl> waehlbare(int jahr) {
        return query.findAusgaben(plaene.lies(jahr).akte().stil());
    }

    /**
     * Records expenditure: a payment without a request. A position that the year does not have yet comes into it, without an Ansatz.
     *
     * @return the commitment that it stands in
     * @throws NotFoundException R-2, when nobody entered the year, or the position is not there
     * @throws BusinessRuleException G-7.kein_nachweis, H-1.anderer_stil, H-9.…, G-5.…, G-7.…, form.…, all at once
     */
    @Requires(HaushaltRechte.HAUSHALT_NACHERFASSEN)
    public long ausgabe(int jahr, AusgabeNacherfassen command) {
        Jahresakte akte = plaene.lies(jahr).akte();
        Optional<Haushaltsstelle> position =
                Optional.ofNullable(command.haushaltsstelleId()).map(stellen::position);
        Nacherfassung angabe = command.angabe();
        List<Violation> verstoesse = new ArrayList<>(NacherfassungRule.verstoesse(
                angabe,
                jahr,
                akte.istNachweis(),
                position.map(Haushaltsstelle::seite).orElse(null),
                LocalDate.now(clock)));
        position.flatMap(p -> Jahresstelle.stilverstoss("haushaltsstelle", akte, p))
                .ifPresent(verstoesse::add);
        Geldbetrag betrag =
                BusinessRuleException.sammle(verstoesse, () -> Betragseingabe.lies("betrag", command.betrag()));
        Bindungsanlass anlass = anlass(command.vorlagennummer(), verstoesse);
        BusinessRuleException.throwIfAny(verstoesse);
        return schreibe(akte, position.orElseThrow(), angabe, betrag, anlass);
    }

    private Bindungsanlass anlass(String vorlagennummer, List<Violation> verstoesse) {
        Optional<Long> vorlage = vorlagennummer.isEmpty() ? Optional.empty() : papiere.findId(vorlagennummer);
        if (vorlage.isEmpty() && !vorlagennummer.isEmpty()) {
            verstoesse.add(Violation.at("vorlage", "G-7.vorlage_fehlt"));
        }
        return new Bindungsanlass(vorlage.orElse(null), null);
    }

    private long schreibe(
            Jahresakte jahr, Haushaltsstelle position, Nacherfassung angabe, Geldbetrag betrag, Bindungsanlass anlass) {
        long jahresstelle = stellen.imJahr(jahr, position);
        Sperre sperre = buchhalter.sperre(List.of(jahresstelle));
        BusinessRuleException.throwIfAny(buchhalter.verstoesse(sperre, true));
        Akteur wer = currentActor.get();
        Bindungsakte neu = new Bindungsakte(
                wer.kommuneId(), angabe, jahr.jahr(), anlass, wer.kontoId(), Erfassung.von(wer, clock.instant()));
        Bindungsfall direkt = bindungen.direkt(neu, jahresstelle, sperre);
        Buchungssatz zahlung = Bindungsbuchung.zahlen(
                angabe.buchungstag(jahr.jahr()), direkt.zeilen().get(0), betrag);
        buchhalter.schreibe(
                sperre, zahlung, angabe.angabe(), direkt.bezug(), satz -> List.of(new Nacherfassungsakte(neu, angabe)));
        return neu.id();
    }
}
