package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.NummernRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.VereinbartRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The measures of a draft: new words, a new measure, another place or number, dropping one and taking it back. */
@Stateless
@Guarded
public class EntwurfBearbeitenService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private EntwurfteileRepository einzelne;

    @Inject
    private EntwurfZuordnung zuordnung;

    @Inject
    private FassungCopy kopie;

    @Inject
    private FassungEffect wirkung;

    /**
     * Saves the words of a measure, or a new measure under the next free number or the one that was asked for.
     *
     * @return id of the measure
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-1.…, A-3.…, A-5.…, A-11.…, form.zu_lang, all breaches at once
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public long speichern(MassnahmeBearbeiten command) {
        Fassung fassung = fassungen.lock(command.fassungId());
        fassung.bearbeitet(wirkung.erfassung());
        Vereinbart vereinbart = command.vereinbart();
        Massnahmentext text = command.massnahmeId() == null ? null : text(command.massnahmeId(), fassung.id());
        if (text != null) {
            refuseIfChanged(text, command.version());
        }
        Massnahmennummer nummer = text == null ? nummerFuerNeue(fassung, command) : text.nummer();
        List<Violation> verstoesse =
                new ArrayList<>(VereinbartRule.maengel(text == null ? null : text.vereinbart(), vereinbart));
        verstoesse.addAll(zuordnung.maengel(fassung, nummer, command));
        BusinessRuleException.throwIfAny(verstoesse);
        if (text == null) {
            text = neu(fassung, command, nummer, vereinbart);
        }
        text.aendern(vereinbart, command.federfuehrung(), wirkung.erfassung());
        Fortschritt fortschritt = massnahmen.getFortschritt(text.massnahme().id());
        fortschritt.vereinbaren(vereinbart.beginn(), vereinbart.ende());
        zuordnung.save(text, command);
        return text.massnahme().id();
    }

    /**
     * Moves a measure to another Ziel or gives it another number; what builds on it follows. Its old number stays
     * reserved for it.
     *
     * @param nummer the number, blank for the next free one of the Ziel
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-1.…
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public String verschieben(long fassungId, long massnahmeId, int version, long zielId, String nummer) {
        Fassung fassung = fassungen.lock(fassungId);
        fassung.bearbeitet(wirkung.erfassung());
        Massnahmentext text = text(massnahmeId, fassungId);
        refuseIfChanged(text, version);
        Ziel ziel = teile.getZiel(fassungId, zielId);
        boolean bleibt = ziel.id().equals(text.ziel().id()) && nummer.isBlank();
        Massnahmennummer neu = bleibt ? text.nummer() : nummer(fassung, ziel, nummer, massnahmeId);
        if (!neu.equals(text.nummer())) {
            String alt = text.nummer().toString();
            text.verschieben(ziel, neu, wirkung.erfassung());
            zuordnung.renumber(fassung, alt, neu.toString());
        }
        return neu.toString();
    }

    /**
     * Drops a measure from the draft. In the Fassung in force it stays until this one is decided.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-11.wird_gebraucht
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public void streichen(long fassungId, long massnahmeId, int version) {
        Fassung fassung = fassungen.lock(fassungId);
        fassung.bearbeitet(wirkung.erfassung());
        Massnahmentext text = text(massnahmeId, fassungId);
        refuseIfChanged(text, version);
        zuordnung.refuseIfNeeded(fassung, text.nummer().toString());
        teile.deleteAbhaengigkeiten(fassungId, text.nummer().toString());
        teile.deleteZugeordnetes(text);
        teile.remove(text);
    }

    /**
     * Takes a measure back into the draft that was dropped from it, as the Fassung in force words it; what it builds on, as
     * far as the draft has that. Nothing happens when it is there.
     *
     * @return its number
     * @throws NotFoundException R-2, also when it is not in force
     * @throws BusinessRuleException G-1.kein_entwurf, A-9.ziel_gestrichen
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public String zuruecknehmen(long fassungId, long massnahmeId) {
        Fassung fassung = fassungen.lock(fassungId);
        Fassung grundlage =
                fassungen.findInKraft(fassung.zielvereinbarung().id()).orElseThrow(NotFoundException::new);
        Massnahmentext geltend = text(massnahmeId, grundlage.id());
        String nummer = geltend.nummer().toString();
        if (massnahmen.findText(massnahmeId, fassungId).isPresent()) {
            return nummer;
        }
        fassung.bearbeitet(wirkung.erfassung());
        if (!kopie.copy(grundlage, fassung, massnahmeId)) {
            throw new BusinessRuleException(
                    Violation.of("A-9.ziel_gestrichen", nummer, geltend.ziel().zielnummer()));
        }
        zuordnung.saveAbhaengigkeiten(grundlage, fassung, nummer);
        return nummer;
    }

    private Massnahmentext neu(
            Fassung fassung, MassnahmeBearbeiten command, Massnahmennummer nummer, Vereinbart vereinbart) {
        Massnahme massnahme = new Massnahme(fassung.zielvereinbarung());
        massnahmen.save(massnahme);
        massnahmen.save(new Fortschritt(massnahme, vereinbart.beginn(), vereinbart.ende()));
        Ziel ziel = teile.getZiel(fassung.id(), command.zielId());
        Massnahmentext text = new Massnahmentext(massnahme, ziel, nummer, vereinbart, command.federfuehrung());
        massnahmen.save(text);
        return text;
    }

    private Massnahmennummer nummerFuerNeue(Fassung fassung, MassnahmeBearbeiten command) {
        return nummer(fassung, teile.getZiel(fassung.id(), command.zielId()), command.nummer(), null);
    }

    private Massnahmennummer nummer(Fassung fassung, Ziel ziel, String wunsch, Long massnahmeId) {
        long vereinbarung = fassung.zielvereinbarung().id();
        if (wunsch.isBlank()) {
            return NummernRule.naechste(
                    ziel.handlungsfeld().nummer(),
                    ziel.nummer(),
                    einzelne.findHoechsteNummer(
                            vereinbarung, ziel.handlungsfeld().nummer(), ziel.nummer()));
        }
        Massnahmennummer nummer = Massnahmennummer.gewuenscht(wunsch);
        BusinessRuleException.throwIfAny(NummernRule.vergeben(
                nummer, ziel.zielnummer(), massnahmeId, einzelne.findTexteMitNummer(vereinbarung, nummer)));
        return nummer;
    }

    private Massnahmentext text(long massnahmeId, long fassungId) {
        return massnahmen.findText(massnahmeId, fassungId).orElseThrow(NotFoundException::new);
    }

    private static void refuseIfChanged(Massnahmentext text, int seenVersion) {
        if (text.version() != seenVersion) {
            throw text.geaendert()
                    .map(e -> FassungEffect.conflict(e, text.nummer() + " " + text.titel()))
                    .orElseGet(ConflictException::new);
        }
    }
}
