package de.familienaudit.vorlage.gang;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.gang.FassungswechselRule;
import de.familienaudit.vorlage.domain.gang.RuecknahmeRule;
import de.familienaudit.vorlage.domain.gang.StandwechselRule;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Einreichung;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Submitting papers, new versions of what was submitted, and withdrawing (rules V-1, V-7, V-8, G-1, G-4). */
@Stateless
@Guarded
public class EinreichungService {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private Papierwerk werk;

    @Inject
    private Entwurfswerk entwuerfe;

    @Inject
    private Nummerngeber nummern;

    @Inject
    private Mitzeichnungsfolge mitzeichnung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Begins a paper and submits it at once.
     *
     * @return its id
     * @throws NotFoundException R-2 for a body or Stelle of another Kommune
     * @throws BusinessRuleException V-2.…, V-6.…, V-8.…, G-5.…, all at once
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public long einreichenNeu(Entwurfsangaben angaben) {
        repository.lockKommune();
        Papierwerk.Blatt blatt = werk.lies(angaben, true);
        Vorlage vorlage = entwuerfe.beginnen(blatt);
        einreichen(vorlage, blatt, null);
        return vorlage.id();
    }

    /**
     * Submits a draft with what was typed last.
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.kein_entwurf, V-7.mitzeichnung_fehlt, and as {@link #einreichenNeu}
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void einreichenMit(long id, int gesehen, Entwurfsangaben angaben) {
        repository.lockKommune();
        Vorlage vorlage = entwuerfe.sperre(id, gesehen);
        Papierwerk.Blatt blatt = werk.lies(angaben, true);
        BusinessRuleException.throwIfAny(mitzeichnung.vorEinreichung(vorlage, blatt.papier(), null));
        einreichen(vorlage, blatt, null);
    }

    /**
     * Submits a draft as it is saved, also one that others have signed.
     *
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-2.…, V-6.…, V-7.nicht_moeglich, V-7.mitzeichnung_fehlt, V-8.…, all at once
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void einreichen(long id, int gesehen) {
        einreichenGespeichertes(id, gesehen, null);
    }

    /**
     * The same though somebody who was asked has not co-signed it; the reason is kept and shown.
     *
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4, also when somebody answered in between
     * @throws BusinessRuleException as {@link #einreichen}, V-7.mitzeichnung_ohne_grund, form.zu_lang
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void einreichenOhne(long id, int gesehen, OhneMitzeichnung ohne) {
        einreichenGespeichertes(id, gesehen, ohne);
    }

    private void einreichenGespeichertes(long id, int gesehen, OhneMitzeichnung ohne) {
        repository.lockKommune();
        Vorlage vorlage = entwuerfe.eigene(id, gesehen);
        darf(vorlage, Papierstand.EINGEREICHT);
        Papier papier = repository.findPapier(aktuelle(vorlage));
        List<Violation> verstoesse = new ArrayList<>(werk.verstoesse(papier, true));
        verstoesse.addAll(mitzeichnung.vorEinreichung(vorlage, papier, ohne));
        BusinessRuleException.throwIfAny(verstoesse);
        einreichen(vorlage, new Papierwerk.Blatt(papier, Entwurfswerk.kreis(vorlage)), ohne);
    }

    /**
     * Withdraws a paper, up to the decision; its number is not given again (V-1), and it is taken off every agenda (V-5).
     *
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.nicht_moeglich, V-7.sitzung_war, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void zurueckziehen(long id, int gesehen, String grund) {
        repository.lockKommune();
        Vorlage vorlage = entwuerfe.eigene(id, gesehen);
        darf(vorlage, Papierstand.ZURUECKGEZOGEN);
        Ruecknahme ruecknahme = new Ruecknahme(grund, werk.wer());
        Aufzeichnung aktuelle = aktuelle(vorlage);
        Papier bisher = repository.findPapier(aktuelle);
        RuecknahmeRule.hindernis(bisher, LocalDate.now(clock)).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        Papier papier = RuecknahmeRule.vonTagesordnungen(bisher, ruecknahme.grund());
        boolean abgesetzt = !papier.equals(bisher);
        if (abgesetzt) {
            vorlage.beraten(papier, werk.lage(papier));
        }
        vorlage.zurueckziehen(papier, werk.lage(papier), ruecknahme);
        if (abgesetzt) {
            werk.aufzeichnen(
                    vorlage,
                    papier.mitGrund(ruecknahme.grund()),
                    aktuelle.fassungsstand().wegen(Aufzeichnungsanlass.BERATUNG));
        }
        mitzeichnung.zurueckgezogen(vorlage);
    }

    /**
     * A new version of what was submitted; the former ones stay readable, and rows keep the one they had before them.
     *
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.…, V-8.…, all at once
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void neueFassung(long id, int gesehen, NeueFassung neu) {
        repository.lockKommune();
        Vorlage vorlage = entwuerfe.eigene(id, gesehen);
        Aufzeichnung aktuelle = aktuelle(vorlage);
        Papier bisher = repository.findPapier(aktuelle);
        Fassungsart art = EnumNames.find(Fassungsart.class, neu.art()).orElse(null);
        List<Violation> verstoesse = FassungswechselRule.verstoesse(vorlage.stand(), art, neu.grund());
        Papier papier = werk.liesFassung(neu.papier(), bisher, verstoesse);
        int fassung = aktuelle.fassungsstand().fassung();
        Papier ergibt = papier.mitHerkunft(new Herkunft("", neu.grund()))
                .mitFolge(FassungswechselRule.mitFassung(papier.folge(), fassung));
        vorlage.neueFassung(ergibt, werk.lage(ergibt));
        werk.aufzeichnen(vorlage, ergibt, new Fassungsstand(Aufzeichnungsanlass.FASSUNG, fassung + 1, art));
    }

    private void einreichen(Vorlage vorlage, Papierwerk.Blatt blatt, OhneMitzeichnung ohne) {
        List<Aufzeichnung> aufzeichnungen = repository.findAufzeichnungen(vorlage.id());
        LocalDate begonnen = LocalDate.ofInstant(
                aufzeichnungen.get(aufzeichnungen.size() - 1).erfassung().am(), clock.getZone());
        String nummer = nummern.naechste(begonnen.getYear()).orElse(null);
        Papier eingereicht = blatt.papier().mitNummer(nummer);
        mitzeichnung.eingereicht(vorlage, eingereicht, ohne);
        vorlage.einreichen(
                eingereicht,
                werk.lage(eingereicht),
                blatt.kreis(),
                new Einreichung(clock.instant(), currentActor.get().kontoId()),
                nummer);
        werk.aufzeichnen(
                vorlage, eingereicht, new Fassungsstand(Aufzeichnungsanlass.FASSUNG, 1, Fassungsart.EINREICHUNG));
    }

    private static void darf(Vorlage vorlage, Papierstand nach) {
        StandwechselRule.verstoss(vorlage.stand(), nach).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
    }

    private Aufzeichnung aktuelle(Vorlage vorlage) {
        return repository.findAufzeichnungen(vorlage.id()).get(0);
    }
}
