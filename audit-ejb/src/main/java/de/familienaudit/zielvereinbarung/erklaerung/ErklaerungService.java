package de.familienaudit.zielvereinbarung.erklaerung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.schriftstueck.SchriftstueckVorlegen;
import de.familienaudit.signatur.schriftstueck.Unterschriftsmappe;
import de.familienaudit.zielvereinbarung.ausgabe.Fassungsname;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The declaration of the Landrätin to a Fassung: puts the decided Fassung forward for signature (rules A-9, S-2). */
@Stateless
@Guarded
public class ErklaerungService {

    /** Kind of paper that a Fassung becomes. */
    public static final String ART = "ZIELVEREINBARUNG";

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private VereinbarungsdokumentService dokumente;

    @Inject
    private Unterschriftsmappe mappe;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Renders a decided Fassung once, freezes it and puts it forward.
     *
     * @param version version that the author saw (rule G-4)
     * @return id of the paper
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException A-9.erst_beschliessen, S-2.liegt_schon_vor
     */
    @Requires(SignaturRechte.ZUR_UNTERSCHRIFT_GEBEN)
    public long zurUnterschriftGeben(long fassungId, int version) {
        Fassung fassung = fassungen.lock(fassungId);
        Fassungsgang.pruefeUnterschriftsreif(fassung);
        mappe.pruefeFrei(ART, fassungId);
        wirkung.refuseIfChangedInBetween(fassung, version);
        Fassungsname name =
                new Fassungsname(currentActor.get().kommuneName(), FassungKopf.of(fassung, LocalDate.now(clock)));
        return mappe.vorlegen(new SchriftstueckVorlegen(
                ART,
                fassungId,
                ErklaerungHerkunft.titel(fassung),
                name.lesbar("Zielvereinbarung") + ".pdf",
                null,
                dokumente.zurUnterschrift(fassungId, mappe.nurBeispiele())));
    }
}
