package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.vorlage.domain.gang.StandwechselRule;
import de.familienaudit.vorlage.domain.mitzeichnung.Anfrage;
import de.familienaudit.vorlage.domain.mitzeichnung.AnfrageRule;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.mitzeichnung.Rundenende;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.gang.GangRechte;
import de.familienaudit.vorlage.gang.Schreibrecht;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who writes a paper asks others to co-sign it, takes back what was a mistake, and breaks off (rules V-7, V-10, R-1, G-1, G-4). */
@Stateless
@Guarded
public class MitzeichnungAnfragenService {

    @Inject
    private MitzeichnungRepository repository;

    @Inject
    private Mitzeichnungsrunden runden;

    @Inject
    private Beteiligte beteiligte;

    @Inject
    private VorlagenRepository vorlagen;

    @Inject
    private Schreibrecht schreibrecht;

    @Inject
    private StellenService stellen;

    @Inject
    private Clock clock;

    /** Stellen of the administration, which can be asked. */
    @Requires(value = GangRechte.VORLAGEN_SCHREIBEN, schreibt = false)
    public List<StelleDetails> stellen() {
        return stellen.stellen().stream().filter(StelleDetails::intern).toList();
    }

    /**
     * Asks, also once more while others are asked already; the first one who is asked brings the draft into co-signing.
     *
     * @param gesehen number of the recording that the person saw
     * @param stand how much of the co-signing the person saw
     * @throws NotFoundException R-2, also for a Stelle of another Kommune or outside of the administration, and for a paper that did not
     *     begin here
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.mitzeichnung_…, form.zu_lang, all at once
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void anfragen(long vorlageId, int gesehen, int stand, List<Anfrageangabe> angaben) {
        vorlagen.lockKommune();
        Vorlage vorlage = schreibbar(vorlagen.lock(vorlageId, gesehen));
        Mitzeichnungsstand lauf = repository.findLauf(vorlageId);
        Mitzeichnungsrunden.pruefeGesehen(lauf, stand);
        List<Anfrage> anfragen = lies(angaben);
        Beteiligte.Kreis kreis = beteiligte.von(lauf.offene());
        BusinessRuleException.throwIfAny(AnfrageRule.verstoesse(
                vorlage.stand(),
                anfragen,
                lauf.offene().stream().map(kreis::wen).toList(),
                LocalDate.now(clock)));
        if (vorlage.stand() == Papierstand.ENTWURF) {
            vorlage.abstimmen();
        }
        anfragen.forEach(a -> repository.save(new Mitzeichnung(vorlage, lauf.naechsteRunde(), a, runden.jetzt())));
    }

    /**
     * Takes back a request that was a mistake and is not answered; the Stelle leaves the circle of the paper. With the last one the paper is
     * a draft again.
     *
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws BusinessRuleException V-7.mitzeichnung_beantwortet, V-7.mitzeichnung_zurueckgenommen, V-7.mitzeichnung_offen, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void zuruecknehmen(long mitzeichnungId, String grund) {
        vorlagen.lockKommune();
        Mitzeichnung anfrage = repository.find(mitzeichnungId);
        Vorlage vorlage = schreibbar(vorlagen.lock(anfrage.vorlageId()));
        Mitzeichnungsstand lauf = repository.findLauf(vorlage.id());
        lauf.schonErledigt(anfrage)
                .or(() -> AnfrageRule.ruecknahme(vorlage.istOffen()))
                .ifPresent(v -> {
                    throw new BusinessRuleException(v);
                });
        anfrage.zuruecknehmen(new Ruecknahme(Objects.requireNonNullElse(grund, ""), runden.jetzt()));
        repository.flush();
        if (lauf.istLeer()) {
            abbrechen(vorlage, lauf, grund);
        }
    }

    /**
     * Takes the paper back from those who are asked, so that it can be written on; answers that were given stay.
     *
     * @param stand how much of the co-signing the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ForbiddenException R-1.fremde_vorlage
     * @throws ConflictException G-4
     * @throws BusinessRuleException V-7.nicht_moeglich, G-1.aenderung_ohne_grund, form.zu_lang
     */
    @Requires(GangRechte.VORLAGEN_SCHREIBEN)
    public void abbrechen(long vorlageId, int stand, String grund) {
        vorlagen.lockKommune();
        Vorlage vorlage = schreibbar(vorlagen.lock(vorlageId));
        Mitzeichnungsstand lauf = repository.findLauf(vorlageId);
        Mitzeichnungsrunden.pruefeGesehen(lauf, stand);
        StandwechselRule.verstoss(vorlage.stand(), Papierstand.ENTWURF).ifPresent(v -> {
            throw new BusinessRuleException(v);
        });
        String text = Objects.requireNonNullElse(grund, "");
        BusinessRuleException.throwIfAny(Aenderungsgrund.verstoesse(text));
        abbrechen(vorlage, lauf, text);
    }

    private void abbrechen(Vorlage vorlage, Mitzeichnungsstand lauf, String grund) {
        runden.beenden(vorlage, lauf.runde(), Rundenende.ABGEBROCHEN, grund);
        vorlage.zurueckZumEntwurf();
    }

    private Vorlage schreibbar(Vorlage vorlage) {
        if (vorlage.gang() == null) {
            throw new NotFoundException();
        }
        schreibrecht.pruefe(vorlage);
        return vorlage;
    }

    private List<Anfrage> lies(List<Anfrageangabe> angaben) {
        Map<Long, StelleDetails> gefragte = stellen.stellen(angaben.stream()
                .map(Anfrageangabe::wen)
                .filter(MitzeichnungAnfragenService::istStelle)
                .map(Long::valueOf)
                .toList());
        return angaben.stream()
                .map(a -> new Anfrage(wen(a.wen(), gefragte), zahl(a.rang()), a.frist(), a.hinweis()))
                .toList();
    }

    private static Anfrage.Wen wen(String wen, Map<Long, StelleDetails> gefragte) {
        if (wen.isEmpty()) {
            return null;
        }
        if (wen.equals(Anfrageangabe.KAEMMEREI)) {
            return Anfrage.Wen.KAEMMEREI;
        }
        StelleDetails stelle = istStelle(wen) ? gefragte.get(Long.valueOf(wen)) : null;
        if (stelle == null || !stelle.intern()) {
            throw new NotFoundException();
        }
        return Anfrage.Wen.stelle(stelle.id());
    }

    private static boolean istStelle(String wen) {
        return wen.matches("\\d{1,18}");
    }

    private static Integer zahl(String rang) {
        return rang.matches("\\d{1,4}") ? Integer.valueOf(rang) : null;
    }
}
