package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.buch.Sperre;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsanlass;
import de.familienaudit.haushalt.domain.bindung.Bindungsantrag;
import de.familienaudit.haushalt.domain.bindung.BindungsantragRule;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Bindungszeilenakte;
import de.familienaudit.haushalt.domain.bindung.Zeilenbetrag;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Bindungsbezug;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.wiederkehr.Kostenantraege;
import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.papier.Papierverweise;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Somebody asks for money of a position, which reserves it at once, and takes the request back (rules H-5, H-9, H-10, V-10). */
@Stateless
@Guarded
public class BindungAntragService {

    @Inject
    private BindungRepository repository;

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Jahresorte orte;

    @Inject
    private Kostenantraege kosten;

    @Inject
    private Papierverweise papiere;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Requests a commitment; all its lines are reserved, or none.
     *
     * @return its id
     * @throws NotFoundException R-2, V-10, when a position, the measure, the paper or the recurring cost is not there for this person
     * @throws BusinessRuleException H-5.…, H-8.…, H-9.…, H-10.abgeschlossen, G-5.…, G-7.nur_nachweis, form.…, all at once, those of a line at
     *     {@code zeilen:0:betrag} and the like
     */
    @Requires(HaushaltRechte.BINDUNG_BEANTRAGEN)
    public long beantragen(BindungBeantragen command) {
        Bindungsanlass anlass = anlass(command);
        Sperre sperre = buchhalter.sperre(command.jahresstellen());
        Antragspruefung pruefung = new Antragspruefung(command, orte.find(command.jahresstellen()));
        List<Violation> verstoesse = new ArrayList<>(pruefung.verstoesse());
        verstoesse.addAll(buchhalter.verstoesse(sperre, false));
        pruefung.satz(heute()).ifPresent(s -> verstoesse.addAll(buchhalter.verstoesse(sperre, s)));
        verstoesse.addAll(anKosten(command.kosten(), pruefung.antrag()));
        BusinessRuleException.throwIfAny(verstoesse);
        return reserviere(pruefung.antrag(), anlass, command.kosten(), sperre);
    }

    /** Asked after the positions are locked, as everybody locks a recurring cost last. */
    private List<Violation> anKosten(BindungBeantragen.Kosten wofuer, Bindungsantrag antrag) {
        return wofuer == null || antrag.positionen().isEmpty()
                ? List.of()
                : kosten.verstoesse(
                        wofuer.kostenId(),
                        wofuer.nummer(),
                        antrag.positionen().get(0).jahr());
    }

    private long reserviere(
            Bindungsantrag antrag, Bindungsanlass anlass, BindungBeantragen.Kosten wofuer, Sperre sperre) {
        Akteur wer = currentActor.get();
        Bindungsakte bindung = new Bindungsakte(
                wer.kommuneId(), antrag, anlass, wer.kontoId(), heute(), Erfassung.von(wer, clock.instant()));
        repository.save(bindung);
        List<Bindungszeilenakte> zeilen = new ArrayList<>();
        for (Bindungsantrag.Position position : antrag.positionen()) {
            zeilen.add(new Bindungszeilenakte(bindung, zeilen.size() + 1, position.jahresstelle()));
        }
        repository.saveAll(zeilen);
        if (wofuer != null) {
            kosten.schreibe(wofuer.kostenId(), wofuer.nummer(), bindung.id());
        }
        List<Zeilenbetrag> betraege = new ArrayList<>();
        for (int i = 0; i < zeilen.size(); i++) {
            Bindungsantrag.Position position = antrag.positionen().get(i);
            betraege.add(new Zeilenbetrag(zeilen.get(i).id(), position.jahresstelle(), position.betrag()));
        }
        buchhalter.schreibe(
                sperre,
                Bindungsbuchung.reservieren(heute(), betraege),
                Angabe.KEINE,
                new Bindungsbezug(bindung.id(), anlass.vorlageId()));
        return bindung.id();
    }

    private Bindungsanlass anlass(BindungBeantragen command) {
        if (command.vorlageId() != null
                && papiere.findNummer(command.vorlageId()).isEmpty()) {
            throw new NotFoundException();
        }
        if (command.massnahmeId() != null) {
            massnahmen.details(command.massnahmeId(), null);
        }
        return new Bindungsanlass(command.vorlageId(), command.massnahmeId());
    }

    /**
     * Takes the own request back, which frees what it reserved.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-9.nicht_selbst_beantragt, H-9.nicht_mehr_beantragt, H-10.abgeschlossen, G-1.aenderung_ohne_grund,
     *     form.zu_lang, all at once
     */
    @Requires(HaushaltRechte.BINDUNG_BEANTRAGEN)
    public void zurueckziehen(long bindungId, int version, String grund) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        List<Violation> verstoesse = new ArrayList<>(buchhalter.verstoesse(fall.sperre(), false));
        verstoesse.addAll(BindungsantragRule.zurueckziehen(
                fall.akte().antragKontoId(), currentActor.get().kontoId(), fall.stand()));
        verstoesse.addAll(Aenderungsgrund.verstoesse(grund));
        BusinessRuleException.throwIfAny(verstoesse);
        Buchungssatz frei = Bindungsbuchung.freigeben(heute(), fall.zeilen());
        buchhalter.schreibe(fall.sperre(), frei, new Angabe(grund, "", false, null), fall.bezug());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
