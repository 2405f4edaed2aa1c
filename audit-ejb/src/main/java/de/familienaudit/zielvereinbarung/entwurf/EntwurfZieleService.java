package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The Ziele and the front matter of a draft. */
@Stateless
@Guarded
public class EntwurfZieleService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private EntwurfteileRepository einzelne;

    @Inject
    private EntwurfZuordnung zuordnung;

    @Inject
    private FassungEffect wirkung;

    /**
     * Saves the words of a Ziel, or a new Ziel under the next number of its Handlungsfeld that was never used.
     *
     * @return number of the Ziel
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-2.zieltext_fehlt, A-2.handlungsfeld_fehlt, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public String speichern(ZielBearbeiten command) {
        Fassung fassung = fassungen.lock(command.fassungId());
        fassung.bearbeitet(wirkung.erfassung());
        Ziel ziel = command.zielId() == null ? neu(fassung, command.handlungsfeld()) : vorhandenes(command);
        ziel.aendern(command.zieltext(), wirkung.erfassung());
        if (command.zielId() == null) {
            teile.save(ziel);
        }
        return ziel.zielnummer();
    }

    /**
     * Removes a Ziel that has no measures.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-2.ziel_nicht_leer, A-11.wird_gebraucht
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void streichen(long fassungId, long zielId, int version) {
        Fassung fassung = fassungen.lock(fassungId);
        fassung.bearbeitet(wirkung.erfassung());
        Ziel ziel = teile.getZiel(fassungId, zielId);
        refuseIfChanged(ziel, version);
        long massnahmen = einzelne.countMassnahmen(zielId);
        if (massnahmen > 0) {
            throw new BusinessRuleException(Violation.of("A-2.ziel_nicht_leer", ziel.zielnummer(), massnahmen));
        }
        zuordnung.refuseIfNeeded(fassung, ziel.zielnummer());
        teile.deleteAbhaengigkeiten(fassungId, ziel.zielnummer());
        teile.remove(ziel);
    }

    /**
     * Saves the front matter of a draft.
     *
     * @param stand the {@code vorspannStand} that the author saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void vorspannSpeichern(long fassungId, int stand, VorspannAngaben angaben) {
        Fassung fassung = fassungen.lock(fassungId);
        if (fassung.vorspannStand() != stand) {
            throw fassung.geaendert()
                    .map(e -> FassungEffect.conflict(e, angaben.titel()))
                    .orElseGet(ConflictException::new);
        }
        fassung.vorspannAendern(angaben.vorspann(), wirkung.erfassung());
        teile.deleteVisionspunkte(fassungId);
        angaben.visionspunkte(fassung).forEach(teile::save);
    }

    private Ziel vorhandenes(ZielBearbeiten command) {
        Ziel ziel = teile.getZiel(command.fassungId(), command.zielId());
        refuseIfChanged(ziel, command.version());
        return ziel;
    }

    private Ziel neu(Fassung fassung, int nummer) {
        Handlungsfeld feld = teile.findHandlungsfelder(fassung.id()).stream()
                .filter(h -> h.nummer() == nummer)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleException(Violation.at("handlungsfeld", "A-2.handlungsfeld_fehlt")));
        int hoechste = teile.hoechsteZielnummer(fassung.zielvereinbarung().id(), nummer);
        return new Ziel(feld, hoechste + 1, "", "", "");
    }

    private static void refuseIfChanged(Ziel ziel, int seenVersion) {
        if (ziel.version() != seenVersion) {
            throw ziel.geaendert()
                    .map(e -> FassungEffect.conflict(e, ziel.zielnummer() + " " + ziel.text()))
                    .orElseGet(ConflictException::new);
        }
    }
}
