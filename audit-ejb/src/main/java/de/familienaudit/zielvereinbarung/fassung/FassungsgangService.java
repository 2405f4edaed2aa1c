package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.entwurf.Entwurfsluecke;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsbeschluss;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The steps of a Fassung in the program (rule A-9); what is on paper already is recorded by {@link FassungService},
 * and decided it is by papers (V-11). */
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
    private Beschlusslage beschlusslage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The Projektleitung gives a draft to the Auditor; from now on its words are fixed.
     *
     * @param version version of the draft that the author saw (rule G-4)
     * @param hinweis what the Auditor should know, may be empty
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.uebergang, A-9.ohne_aenderung, A-9.ohne_massnahme, A-9.ziel_ohne_massnahme,
     *     A-3.ohne_federfuehrung, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void zurPruefungGeben(long fassungId, int version, String hinweis) {
        Fassung fassung = seen(fassungId, version);
        GrundlageComparison.Result stand = vergleich.compare(fassung);
        fassungen.save(Fassungsgang.zurPruefung(
                fassung,
                stand.art().art(),
                Entwurfsluecke.fehlendesIn(stand.inhalt()),
                hinweis,
                wirkung.erfassung(),
                heute()));
    }

    /**
     * Auditor or Projektleitung return what waits for examination or decision: it is a draft again, with a reason.
     *
     * @param version version of the Fassung that the author saw (rule G-4)
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws BusinessRuleException A-9.uebergang, A-9.grund_fehlt, V-11.war_beschlossen, V-11.vorlage_wartet, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_PRUEFEN)
    public void zurueckgeben(long fassungId, int version, String grund) {
        beschlusslage.pruefeKeineVorlageWartet(fassungId);
        Fassung fassung = seen(fassungId, version);
        Fassungsbeschluss.pruefeRueckgabe(fassung, fassungen.findEreignisse(fassung.id()));
        fassungen.save(Fassungsgang.zurueckgeben(fassung, grund, wirkung.erfassung(), heute()));
    }

    /**
     * The Auditor confirms in person that the goals of what was given to examination are adequate and achievable. The
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
        GrundlageComparison.Result stand = vergleich.compare(fassung);
        wirkung.supersede(fassung, heute()); // first: only one can be in force
        Fassungsereignis ereignis = Fassungsgang.geringfuegigInKraft(
                fassung,
                stand.art().art(),
                grund,
                Entwurfsluecke.ohneStelleIn(stand.inhalt()),
                wirkung.erfassung(),
                heute());
        wirkung.takeTimesOver(fassung);
        fassungen.save(ereignis);
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

    private Fassung seen(long fassungId, int version) {
        Fassung fassung = fassungen.lock(fassungId);
        wirkung.refuseIfChangedInBetween(fassung, version);
        return fassung;
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
