package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.gremium.GremienReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Papers for the rooms above, which know their sessions: found by what their rows say, and recorded once more when something happened to
 * those (G-1). Asked within a guarded service; a paper that the person may not see is not there (V-10).
 */
@Dependent
public class Papierakten {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private GremienReader gremien;

    @Inject
    private Aufzeichnungswerk werk;

    @Inject
    private Clock clock;

    /** Whoever records papers of a Kommune does so one after the other until the end of the transaction. */
    public void sperren() {
        repository.lockKommune();
    }

    /** @throws NotFoundException R-2 */
    public Papierakte find(long vorlageId) {
        return find(List.of(vorlageId)).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** Those of them that there are; four statements, however many. */
    public List<Papierakte> find(Collection<Long> vorlageIds) {
        return vorlageIds.isEmpty() ? List.of() : akten(repository.findPaare(vorlageIds));
    }

    /**
     * A paper that nobody changes until the end of the transaction.
     *
     * @param gesehen number of the recording that the person saw
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     */
    public Papierakte lock(long vorlageId, int gesehen) {
        repository.lock(vorlageId, gesehen);
        return find(vorlageId);
    }

    /**
     * A paper with one of its recordings, whether it holds or not.
     *
     * @throws NotFoundException R-2
     */
    public Papierakte findZuAufzeichnung(long aufzeichnungId) {
        return akten(List.of(repository.findZuAufzeichnung(aufzeichnungId))).get(0);
    }

    /** Those of these recordings that there are, each with its paper; four statements, however many. */
    public List<Papierakte> findZuAufzeichnungen(Collection<Long> aufzeichnungIds) {
        return aufzeichnungIds.isEmpty() ? List.of() : akten(repository.findZuAufzeichnungen(aufzeichnungIds));
    }

    /** Every recording of a paper, the newest first. */
    public List<Aufzeichnung> verlauf(long vorlageId) {
        return repository.findAufzeichnungen(vorlageId);
    }

    /** Ids of all recordings of a paper. */
    public List<Long> aufzeichnungen(long vorlageId) {
        return repository.findAufzeichnungsIds(vorlageId);
    }

    /** Papers with a row of the session; four statements. */
    public List<Papierakte> findMitSitzung(long sitzungId) {
        return akten(repository.findMitSitzung(sitzungId));
    }

    /** Papers with a row of the body that has no session yet, planned or on that day; four statements. */
    public List<Papierakte> findOhneSitzung(long gremiumId, LocalDate tag) {
        return akten(repository.findOhneSitzung(gremiumId, tag));
    }

    /** What the bodies of the Kommune say of each row on its day. */
    public Gremienauskunft auskunft() {
        return new Gremienblick(gremien.kunde(), LocalDate.now(clock));
    }

    /** How far the paper would have come with this. */
    public Papierlage lage(Papierakte akte, Papier danach) {
        return akte.vorlage().lage(PapierstandRule.lage(danach, auskunft()));
    }

    /** How far it has come, as bodies and people brought it. */
    public Papierlage lage(Papierakte akte) {
        return lage(akte, akte.papier());
    }

    /**
     * The paper is recorded once more because of what happened to its rows; what it decides on follows (V-11).
     *
     * @param grund may be empty where the reason of {@code anlass} needs none
     */
    public void aufzeichnen(Papierakte akte, Papier danach, Aufzeichnungsanlass anlass, String grund) {
        aufzeichnen(akte, danach, akte.aufzeichnung().fassungsstand().wegen(anlass), grund);
    }

    /**
     * The same as the text that {@code stand} says.
     *
     * @param grund may be empty where the reason of {@code stand} needs none
     */
    public void aufzeichnen(Papierakte akte, Papier danach, Fassungsstand stand, String grund) {
        Papier papier = danach.mitNummer(akte.vorlage().nummer()).mitGrund(grund);
        Gremienauskunft auskunft = auskunft();
        akte.vorlage().beraten(papier, PapierstandRule.lage(papier, auskunft));
        werk.aufzeichnen(akte.vorlage(), papier, stand, auskunft);
    }

    private List<Papierakte> akten(List<VorlagenRepository.Papierpaar> paare) {
        List<Papier> papiere = repository.findPapiere(
                paare.stream().map(VorlagenRepository.Papierpaar::aufzeichnung).toList());
        List<Papierakte> akten = new ArrayList<>();
        for (int i = 0; i < paare.size(); i++) {
            akten.add(new Papierakte(paare.get(i).vorlage(), paare.get(i).aufzeichnung(), papiere.get(i)));
        }
        return akten;
    }
}
