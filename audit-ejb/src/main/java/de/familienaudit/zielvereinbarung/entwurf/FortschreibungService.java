package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.Entwurfsstellen;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.entwurf.EntwurfRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeldstandard;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.fassung.Beschlusslage;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Drafts that are written in the program: from the Fassung in force, or for a new agreement; and giving one up. */
@Stateless
@Guarded
public class FortschreibungService {

    @Inject
    private Beschlusslage beschlusslage;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private FassungCopy kopie;

    @Inject
    private FassungEffect wirkung;

    @Inject
    private Entwurfsstellen stellen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Begins a draft with every word of the Fassung in force.
     *
     * @return id of the draft
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException A-9.entwurf_offen, A-9.andere_unterwegs, A-9.keine_in_kraft,
     *     G-1.grund_fehlt
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public long beginnen(EntwurfBeginnen command) {
        Zielvereinbarung vereinbarung = fassungen.get(command.fassungId()).zielvereinbarung();
        List<Fassung> alle = fassungen.findFassungen(vereinbarung.id());
        Fassung grundlage = EntwurfRule.grundlage(alle);
        if (grundlage.id() != command.fassungId()) {
            throw FassungEffect.conflict(grundlage.erstellung(), "Fassung " + grundlage.nummer());
        }
        Fassung entwurf = new Fassung(
                vereinbarung,
                alle.get(0).nummer() + 1,
                grundlage.vorspann(),
                null,
                command.grund(),
                wirkung.erfassung());
        fassungen.save(entwurf);
        kopie.copy(grundlage, entwurf);
        return entwurf.id();
    }

    /**
     * A new agreement of the actor's Kommune with the six Handlungsfelder of the audit standard.
     *
     * @return id of its first draft
     * @throws de.familienaudit.shared.BusinessRuleException A-2.…, A-10.laufzeit_verkehrt, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public long anlegen(VereinbarungAnlegen command) {
        Zielvereinbarung vereinbarung = new Zielvereinbarung(
                currentActor.get().kommuneId(), command.titel(), command.laufzeitVon(), command.laufzeitBis());
        fassungen.save(vereinbarung);
        Fassung entwurf = new Fassung(vereinbarung, 1, command.vorspann().vorspann(), null, "", wirkung.erfassung());
        entwurf.vorspannAendern(command.vorspann().vorspann(), wirkung.erfassung());
        fassungen.save(entwurf);
        command.vorspann().visionspunkte(entwurf).forEach(fassungen::save);
        Handlungsfeldstandard.fuer(entwurf).forEach(fassungen::save);
        fassungen.flush();
        return entwurf.id();
    }

    /**
     * Gives a draft up: nothing of it was decided, its text stays readable, its numbers are free again, and
     * Stellen that nothing but it named go with it.
     *
     * @param version version of the Fassung that the author saw (rule G-4)
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException A-9.uebergang, A-9.grund_fehlt, V-11.vorlage_wartet, G-4
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void verwerfen(long fassungId, int version, String grund) {
        beschlusslage.pruefeKeineVorlageWartet(fassungId);
        Fassung fassung = fassungen.lock(fassungId);
        wirkung.refuseIfChangedInBetween(fassung, version);
        if (fassung.status().istOffen()) {
            teile.freeNumbers(fassungId);
        }
        fassungen.save(Fassungsgang.verwerfen(fassung, grund, wirkung.erfassung(), LocalDate.now(clock)));
        stellen.entwurfErledigt();
    }
}
