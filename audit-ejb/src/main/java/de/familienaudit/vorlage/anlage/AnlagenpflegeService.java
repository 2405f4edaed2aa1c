package de.familienaudit.vorlage.anlage;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.dokument.DateiQuelle;
import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.anlage.Anlage;
import de.familienaudit.vorlage.domain.anlage.AnlageRule;
import de.familienaudit.vorlage.domain.anlage.Anlagenangabe;
import de.familienaudit.vorlage.domain.anlage.Anlagendatei;
import de.familienaudit.vorlage.domain.gang.FassungswechselRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Aufzeichnungsanlass;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsart;
import de.familienaudit.vorlage.domain.papier.weg.Fassungsstand;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import de.familienaudit.vorlage.gang.Schreibrecht;
import de.familienaudit.vorlage.papier.PapierRechte;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Adding annexes to papers, ordering and ending them (rules V-7, V-10, V-12, G-1, G-4). Each change is a further recording of the paper, so
 * that every version keeps the annexes that it had.
 */
@Stateless
@Guarded
public class AnlagenpflegeService {

    @Inject
    private AnlagenRepository repository;

    @Inject
    private Papierakten akten;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private Dateiablage ablage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The annexes that hold, and what a change of them needs.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws BusinessRuleException V-12.bleiben
     */
    @Requires(value = AnlageRechte.ANLAGEN_PFLEGEN, schreibt = false)
    public Anlagenblatt blatt(long vorlageId) {
        Papierakte akte = akten.find(vorlageId);
        Vorlage vorlage = akte.vorlage();
        schreibrecht.pruefeMitNacherfasstem(vorlage);
        if (!AnlageRule.istAenderbar(vorlage.herkunft(), vorlage.stand())) {
            throw new BusinessRuleException(Violation.of("V-12.bleiben", vorlage.stand()));
        }
        return new Anlagenblatt(
                vorlage.aktuell(),
                akte.papier().text().betreff(),
                vorlage.istOeffentlich(),
                AnlageRule.brauchtFassung(vorlage.herkunft(), vorlage.stand()),
                vorlage.gang() == null,
                repository.findZeilen(vorlageId, vorlage.aktuell()));
    }

    /**
     * Whether the person may change annexes of the paper as it stands.
     *
     * @param details as the page read them; the steps themselves check again
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public boolean darf(VorlageDetails details) {
        VorlageDetails.Weg weg = details.weg();
        Papierherkunft herkunft = weg.isNacherfasst() ? Papierherkunft.NACHERFASST : Papierherkunft.PROGRAMM;
        Papierstand stand = Papierstand.valueOf(details.kopf().lage().stand().name());
        return details.kopf().aktuell()
                && AnlageRule.istAenderbar(herkunft, stand)
                && schreibrecht.hatMitNacherfasstem(herkunft, weg.ersteller(), weg.einreicherStelle());
    }

    /**
     * Adds an annex behind the others.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-12.…, V-7.…, G-7.grund_fehlt, form.…, G-1.datei_…, all but the last at once
     */
    @Requires(AnlageRechte.ANLAGEN_PFLEGEN)
    public void anfuegen(long vorlageId, String titel, boolean oeffentlich, DateiQuelle datei, Anlagenanlass anlass) {
        Papierakte akte = sperren(vorlageId, anlass);
        List<Anlage> geltende = repository.findGeltende(vorlageId);
        Anlagenangabe angabe = new Anlagenangabe(titel, oeffentlich);
        List<Violation> verstoesse = new ArrayList<>(AnlageRule.verstoesse(angabe, geltende.size()));
        if (!oeffentlich && !schreibrecht.istImKreis(akte.vorlage())) {
            verstoesse.add(Violation.at("oeffentlich", "V-12.nur_kreis"));
        }
        verstoesse.addAll(hindernisse(akte, anlass));
        BusinessRuleException.throwIfAny(verstoesse);
        AbgelegteDatei abgelegt = ablage.ablegen(datei);
        aufzeichnen(akte, anlass);
        int rang = istEntwurf(akte) ? geltende.size() + 1 : repository.letzterRang(vorlageId) + 1;
        repository.save(new Anlage(
                akte.vorlage(),
                rang,
                angabe,
                new Anlagendatei(abgelegt.inhaltId(), abgelegt.dateiname(), abgelegt.medientyp(), abgelegt.groesse()),
                Erfassung.von(currentActor.get(), clock.instant())));
    }

    /**
     * An annex belongs to the paper no more; former versions keep it. Those behind it move up only in a draft.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-12.bleiben, V-7.…, G-7.grund_fehlt, form.zu_lang
     */
    @Requires(AnlageRechte.ANLAGEN_PFLEGEN)
    public void entfernen(long anlageId, Anlagenanlass anlass) {
        long vorlageId = repository.get(anlageId).vorlageId();
        Papierakte akte = sperren(vorlageId, anlass);
        BusinessRuleException.throwIfAny(hindernisse(akte, anlass));
        List<Anlage> geltende = new ArrayList<>(repository.findGeltende(vorlageId));
        Anlage weg = geltende.stream()
                .filter(a -> a.id().equals(anlageId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        aufzeichnen(akte, anlass);
        weg.endet(akte.vorlage());
        geltende.remove(weg);
        if (istEntwurf(akte)) {
            nummeriere(geltende);
        }
    }

    /**
     * An annex of a draft changes places with the one before it; the first stays.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-12.reihenfolge_bleibt
     */
    @Requires(AnlageRechte.ANLAGEN_PFLEGEN)
    public void nachOben(long anlageId, Anlagenanlass anlass) {
        long vorlageId = repository.get(anlageId).vorlageId();
        Papierakte akte = sperren(vorlageId, anlass);
        if (akte.vorlage().gang() == Papiergang.EINGEREICHT || akte.vorlage().gang() == null) {
            throw new BusinessRuleException(Violation.of("V-12.reihenfolge_bleibt"));
        }
        BusinessRuleException.throwIfAny(hindernisse(akte, anlass));
        List<Anlage> geltende = new ArrayList<>(repository.findGeltende(vorlageId));
        for (int i = 1; i < geltende.size(); i++) {
            if (geltende.get(i).id().equals(anlageId)) {
                geltende.add(i - 1, geltende.remove(i));
            }
        }
        aufzeichnen(akte, anlass);
        nummeriere(geltende);
    }

    private static void nummeriere(List<Anlage> anlagen) {
        for (int i = 0; i < anlagen.size(); i++) {
            anlagen.get(i).rueckeAuf(i + 1);
        }
    }

    private Papierakte sperren(long vorlageId, Anlagenanlass anlass) {
        akten.sperren();
        Papierakte akte = akten.lock(vorlageId, anlass.gesehen());
        schreibrecht.pruefeMitNacherfasstem(akte.vorlage());
        return akte;
    }

    private void aufzeichnen(Papierakte akte, Anlagenanlass anlass) {
        Papier papier = akte.papier();
        Fassungsstand bisher = akte.aufzeichnung().fassungsstand();
        if (akte.vorlage().gang() == null) {
            akten.aufzeichnen(akte, papier, bisher.wegen(Aufzeichnungsanlass.NACHERFASSUNG), anlass.grund());
        } else if (istEntwurf(akte)) {
            akten.aufzeichnen(akte, papier, Fassungsstand.ENTWURF, "");
        } else {
            akten.aufzeichnen(
                    akte,
                    papier.mitFolge(FassungswechselRule.mitFassung(papier.folge(), bisher.fassung())),
                    new Fassungsstand(Aufzeichnungsanlass.FASSUNG, bisher.fassung() + 1, art(anlass)),
                    anlass.grund());
        }
    }

    private static boolean istEntwurf(Papierakte akte) {
        return akte.vorlage().gang() == Papiergang.ENTWURF;
    }

    private static List<Violation> hindernisse(Papierakte akte, Anlagenanlass anlass) {
        return AnlageRule.anlass(akte.vorlage().herkunft(), akte.vorlage().stand(), art(anlass), anlass.grund());
    }

    private static Fassungsart art(Anlagenanlass anlass) {
        return EnumNames.find(Fassungsart.class, anlass.art()).orElse(null);
    }
}
