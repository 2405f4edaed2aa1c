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
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.Nacherfassung;
import de.familienaudit.haushalt.domain.bindung.NacherfassungRule;
import de.familienaudit.haushalt.domain.bindung.Nacherfassungsakte;
import de.familienaudit.haushalt.domain.bindung.Zeilenbetrag;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.jahr.Jahresakte;
import de.familienaudit.haushalt.domain.jahr.Jahresstelle;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsnacherfassung;
import de.familienaudit.haushalt.domain.zustimmung.ZustimmungsnacherfassungRule;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.zustimmung.BedingungReader;
import de.familienaudit.haushalt.zustimmung.Zustimmungswerk;
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

/**
 * The Kämmerei records what was spent, or consented to, in a year that ended before the Kommune was kept in the program (rules G-5, G-7, H-4, H-9,
 * V-10).
 */
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
    private Zustimmungswerk zustimmungen;

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
        Optional<Haushaltsstelle> position = position(command.haushaltsstelleId());
        Nacherfassung angabe = command.angabe();
        List<Violation> verstoesse = new ArrayList<>(
                NacherfassungRule.verstoesse(angabe, jahr, akte.istNachweis(), seite(position), LocalDate.now(clock)));
        Geldbetrag betrag = betrag(akte, position, command.betrag(), verstoesse);
        Bindungsanlass anlass = anlass(command.vorlagennummer(), verstoesse);
        BusinessRuleException.throwIfAny(verstoesse);
        LocalDate tag = angabe.buchungstag(jahr);
        Bindungsfall direkt = bindung(akte, position.orElseThrow(), angabe, tag, anlass);
        schreibe(direkt, angabe, Bindungsbuchung.zahlen(tag, direkt.zeilen().get(0), betrag));
        return direkt.akte().id();
    }

    /**
     * Records that money was asked for and that the Kämmerei consented, also under conditions: it is reserved, and waits for nobody. A position
     * that the year does not have yet comes into it, without an Ansatz.
     *
     * @return the commitment that it stands in
     * @throws NotFoundException R-2, when nobody entered the year, or the position is not there
     * @throws BusinessRuleException G-7.kein_nachweis, H-1.anderer_stil, H-2.kein_jahr, H-4.…, H-9.…, G-5.…, G-7.…, form.…, all at once, those of
     *     a condition at {@code bedingungen:0:art} and the like
     */
    @Requires(HaushaltRechte.HAUSHALT_NACHERFASSEN)
    public long zustimmung(int jahr, ZustimmungNacherfassen command) {
        Jahresakte akte = plaene.lies(jahr).akte();
        Optional<Haushaltsstelle> position = position(command.haushaltsstelleId());
        BedingungReader leser = new BedingungReader(command.bedingungen(), jahr);
        Zustimmungsnacherfassung angabe = command.angabe(leser.bedingungen());
        List<Violation> verstoesse = new ArrayList<>(ZustimmungsnacherfassungRule.verstoesse(
                angabe, jahr, akte.istNachweis(), seite(position), LocalDate.now(clock)));
        Geldbetrag betrag = betrag(akte, position, command.betrag(), verstoesse);
        verstoesse.addAll(leser.verstoesse());
        Bindungsanlass anlass = anlass(command.vorlagennummer(), verstoesse);
        BusinessRuleException.throwIfAny(verstoesse);
        LocalDate tag = angabe.zeit().buchungstag();
        Bindungsfall fall = bindung(akte, position.orElseThrow(), angabe.antrag(), tag, anlass);
        zustimmungen.sage(fall.akte(), 1, angabe.zustimmung(), "");
        Bindungszeile zeile = fall.zeilen().get(0);
        schreibe(
                fall,
                angabe.antrag(),
                Bindungsbuchung.reservieren(tag, List.of(new Zeilenbetrag(zeile.id(), zeile.jahresstelle(), betrag))));
        return fall.akte().id();
    }

    private Optional<Haushaltsstelle> position(Long id) {
        return Optional.ofNullable(id).map(stellen::position);
    }

    private static Haushaltsseite seite(Optional<Haushaltsstelle> position) {
        return position.map(Haushaltsstelle::seite).orElse(null);
    }

    private static Geldbetrag betrag(
            Jahresakte akte, Optional<Haushaltsstelle> position, String betrag, List<Violation> verstoesse) {
        position.flatMap(p -> Jahresstelle.stilverstoss("haushaltsstelle", akte, p))
                .ifPresent(verstoesse::add);
        return BusinessRuleException.sammle(verstoesse, () -> Betragseingabe.lies("betrag", betrag));
    }

    private Bindungsanlass anlass(String vorlagennummer, List<Violation> verstoesse) {
        Optional<Long> vorlage = vorlagennummer.isEmpty() ? Optional.empty() : papiere.findId(vorlagennummer);
        if (vorlage.isEmpty() && !vorlagennummer.isEmpty()) {
            verstoesse.add(Violation.at("vorlage", "G-7.vorlage_fehlt"));
        }
        return new Bindungsanlass(vorlage.orElse(null), null);
    }

    /** With its one line, on which nothing lies yet. */
    private Bindungsfall bindung(
            Jahresakte jahr, Haushaltsstelle position, Nacherfassung angabe, LocalDate tag, Bindungsanlass anlass) {
        long jahresstelle = stellen.imJahr(jahr, position);
        Sperre sperre = buchhalter.sperre(List.of(jahresstelle));
        BusinessRuleException.throwIfAny(buchhalter.verstoesse(sperre, true));
        Akteur wer = currentActor.get();
        Bindungsakte neu = new Bindungsakte(
                wer.kommuneId(), angabe, tag, anlass, wer.kontoId(), Erfassung.von(wer, clock.instant()));
        return bindungen.neu(neu, jahresstelle, sperre);
    }

    private void schreibe(Bindungsfall fall, Nacherfassung angabe, Buchungssatz satz) {
        buchhalter.schreibe(
                fall.sperre(),
                satz,
                angabe.angabe(),
                fall.bezug(),
                id -> List.of(new Nacherfassungsakte(fall.akte(), angabe)));
    }
}
