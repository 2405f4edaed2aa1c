package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Beschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fortschreibungsart;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The steps of a Fassung in the program (rule A-9); what is on paper already is recorded by {@link FassungService}. */
@Stateless
@Guarded
public class FassungsgangService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private GrundlageComparison vergleich;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The Auditor confirms in person that the goals are adequate and achievable; from now on the words are fixed. The
     * Projektleitung records a confirmation on paper with its evidence instead ({@link FassungService#nacherfassen}).
     *
     * @param version version of the draft that the Auditor saw (rule G-4)
     * @param aussage the Auditor's statement
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws ForbiddenException A-9.nur_auditor
     * @throws BusinessRuleException A-9.uebergang, A-9.aussage_fehlt, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_PRUEFEN)
    public void pruefen(long fassungId, int version, String aussage) {
        Fassung fassung = seen(fassungId, version);
        if (!currentActor.get().hat(Rolle.AUDITOR)) {
            throw new ForbiddenException(Violation.of("A-9.nur_auditor"));
        }
        fassungen.save(Fassungsgang.pruefen(fassung, aussage, wirkung.erfassung(), heute()));
    }

    /**
     * A geringfügige Fortschreibung takes effect at once and waits for the yearly resolution.
     *
     * @param version version of the draft that the author saw (rule G-4)
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.…, A-3.ohne_federfuehrung, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BESCHLIESSEN)
    public void geringfuegigInKraft(long fassungId, int version, String grund) {
        Fassung fassung = seen(fassungId, version);
        Fortschreibungsart art = vergleich.compare(fassung).art().art();
        wirkung.supersede(fassung, heute()); // first: only one can be in force
        Fassungsereignis ereignis = Fassungsgang.geringfuegigInKraft(
                fassung, art, grund, fassungen.findOhneFederfuehrung(fassungId), wirkung.erfassung(), heute());
        wirkung.takeTimesOver(fassung);
        fassungen.save(ereignis);
    }

    /**
     * A body decided on an examined Fassung; what is geringfügig and in force already is decided with it.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.…, A-3.ohne_federfuehrung, G-7.…, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BESCHLIESSEN)
    public void beschliessen(BeschlussEintragen command) {
        Fassung fassung = seen(command.fassungId(), command.version());
        Fassungsereignis ereignis = Fassungsgang.beschliessen(
                fassung,
                command.beschluss(),
                fassungen.findEreignisse(fassung.id()),
                fassungen.findOhneFederfuehrung(fassung.id()),
                wirkung.erfassung(),
                heute());
        fassungen.save(ereignis);
        wirkung.decided(fassung, ereignis.datum());
        wirkung.decideWaiting(fassung, ereignis);
    }

    /**
     * Lets a signed Fassung come into force today; the one that was in force is succeeded.
     *
     * @param version version that the author saw (rule G-4)
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.uebergang, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BESCHLIESSEN)
    public void inKraftSetzen(long fassungId, int version) {
        Fassung fassung = seen(fassungId, version);
        wirkung.supersede(fassung, heute()); // first: only one can be in force
        Fassungsereignis ereignis = Fassungsgang.inKraft(fassung, wirkung.erfassung(), heute());
        wirkung.takeTimesOver(fassung);
        fassungen.save(ereignis);
    }

    /**
     * The yearly resolution on the geringfügige Fortschreibungen of an agreement that took effect by then.
     *
     * @return how many were decided
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.nichts_zu_beschliessen, A-9.…, G-7.…
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BESCHLIESSEN)
    public int geringfuegigeBeschliessen(BeschlussEintragen command) {
        Fassung eine = fassungen.lock(command.fassungId());
        Beschluss beschluss = command.beschluss();
        LocalDate bis = beschluss.datum() == null ? heute() : beschluss.datum();
        List<Fassungsereignis> offene = wirkung.waiting(eine.zielvereinbarung().id(), bis);
        if (offene.isEmpty()) {
            throw new BusinessRuleException(Violation.at("beschlussDatum", "A-9.nichts_zu_beschliessen"));
        }
        offene.forEach(o -> fassungen.save(
                Fassungsgang.mitbeschliessen(o.fassung(), beschluss, o.datum(), wirkung.erfassung(), heute())));
        return offene.size();
    }

    private Fassung seen(long fassungId, int version) {
        Fassung fassung = fassungen.lock(fassungId);
        wirkung.refuseIfChangedInBetween(fassung, version);
        return fassung;
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
