package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.BeratungsfolgeRule;
import de.familienaudit.vorlage.domain.papier.Bezugserhalt;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierangabenRule;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.gremium.GremienReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Recording papers of the past, and correcting what was recorded (rules V-1 to V-10, G-1, G-7). */
@Stateless
@Guarded
public class VorlagenerfassungService {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private GremienReader gremien;

    @Inject
    private Papierfolgen folgen;

    @Inject
    private Aufzeichnungswerk werk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Records a public paper.
     *
     * @return its id
     * @throws NotFoundException R-2 for a body of another Kommune
     * @throws BusinessRuleException V-1.…, V-2.…, V-3.…, V-4.…, V-5.…, V-6.…, V-7.…, V-8.…, V-9.…, V-11.…, G-5.…, G-7.…, and what a subject forbids, all at once
     */
    @Requires(PapierRechte.VORLAGEN_NACHERFASSEN)
    public long erfassen(Vorlagenangaben angaben) {
        return erfassen(
                angaben, (papier, lage) -> new Vorlage(currentActor.get().kommuneId(), papier, lage));
    }

    /**
     * Records a paper that is not public (V-10): the actor sees it, and who else belongs to its circle.
     *
     * @return its id
     * @throws NotFoundException R-2 for a body of another Kommune
     * @throws BusinessRuleException as {@link #erfassen}
     */
    @Requires(PapierRechte.VORLAGEN_NACHERFASSEN)
    public long erfassenNichtoeffentlich(Vorlagenangaben angaben) {
        Akteur akteur = currentActor.get();
        return erfassen(
                angaben,
                (papier, lage) -> Vorlage.nichtoeffentlich(akteur.kommuneId(), papier, lage, akteur.kontoId()));
    }

    private long erfassen(Vorlagenangaben angaben, BiFunction<Papier, Papierlage, Vorlage> neu) {
        repository.lockKommune();
        Gremienblick blick = blick();
        Papier papier = pruefe(angaben, null, null, blick);
        Vorlage vorlage = neu.apply(papier, PapierstandRule.lage(papier, blick));
        repository.save(vorlage);
        werk.aufzeichnen(vorlage, papier, Fassungsstand.NACHERFASST, blick);
        return vorlage.id();
    }

    /**
     * Corrects what was recorded: a further recording with its reason, the former ones stay readable (G-1).
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2, also for a paper that began here
     * @throws ConflictException G-4
     * @throws BusinessRuleException as {@link #erfassen}, V-9.durch_unterschrift, V-14.zeile_der_sitzung
     */
    @Requires(PapierRechte.VORLAGEN_NACHERFASSEN)
    public void berichtigen(long id, int gesehen, Vorlagenangaben angaben) {
        repository.lockKommune();
        Vorlage vorlage = repository.lock(id, gesehen);
        if (vorlage.herkunft() != Papierherkunft.NACHERFASST) {
            throw new NotFoundException();
        }
        Papier bisher = repository.findPapier(repository.findAufzeichnungen(id).get(0));
        Gremienblick blick = blick();
        Papier papier = Bezugserhalt.in(pruefe(angaben, vorlage, bisher, blick), bisher);
        vorlage.berichtigen(papier, PapierstandRule.lage(papier, blick));
        werk.aufzeichnen(vorlage, papier, Fassungsstand.NACHERFASST, blick);
    }

    private Papier pruefe(Vorlagenangaben angaben, Vorlage vorlage, Papier bisher, Gremienblick blick) {
        PapierReader leser = new PapierReader();
        Papier papier = folgen.vollstaendig(leser.lies(angaben), bisher);
        papier.folge().stream().filter(z -> z.gremium() != null).forEach(blick::name);
        List<Violation> verstoesse = new ArrayList<>(PapierangabenRule.verstoesse(papier, blick.heute()));
        if (repository.istVergeben(papier.nummer(), vorlage == null ? null : vorlage.id())) {
            verstoesse.add(0, Violation.at("nummer", "V-1.nummer_vergeben", papier.nummer()));
        }
        verstoesse.addAll(blick.zurueckgenommene(papier.folge()));
        verstoesse.addAll(BeratungsfolgeRule.verstoesse(papier, blick, blick.heute()));
        verstoesse.addAll(folgen.verstoesse(vorlage, Papierherkunft.NACHERFASST, papier, blick));
        BusinessRuleException.throwIfAny(leser.mit(verstoesse));
        return papier;
    }

    private Gremienblick blick() {
        return new Gremienblick(gremien.kunde(), LocalDate.now(clock));
    }
}
