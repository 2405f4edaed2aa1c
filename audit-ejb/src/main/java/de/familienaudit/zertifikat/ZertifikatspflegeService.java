package de.familienaudit.zertifikat;

import de.familienaudit.beleg.AngabeFesthalten;
import de.familienaudit.beleg.Angabenbuch;
import de.familienaudit.beleg.Belegfeld;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zertifikat.domain.Beendigung;
import de.familienaudit.zertifikat.domain.Beendigungsart;
import de.familienaudit.zertifikat.domain.Geltung;
import de.familienaudit.zertifikat.domain.Nacherfassung;
import de.familienaudit.zertifikat.domain.Stufe;
import de.familienaudit.zertifikat.domain.UeberschneidungRule;
import de.familienaudit.zertifikat.domain.Verleihung;
import de.familienaudit.zertifikat.domain.VerleihungRule;
import de.familienaudit.zertifikat.domain.VerleihungRule.Voraussetzung;
import de.familienaudit.zertifikat.domain.Zertifikat;
import de.familienaudit.zielvereinbarung.fassung.Vereinbarungsstand;
import de.familienaudit.zielvereinbarung.fassung.VereinbarungsstandService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entering certificates, what sources say about their days, and which of it counts (rules Z-1 to Z-4, Z-6, Z-9, G-3, G-7). */
@Stateless
@Guarded
public class ZertifikatspflegeService {

    @Inject
    private ZertifikatRepository repository;

    @Inject
    private Geltungen geltungen;

    @Inject
    private Angabenbuch angaben;

    @Inject
    private VereinbarungsstandService vereinbarung;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Enters a certificate with what sources say about its days.
     *
     * @return its id
     * @throws BusinessRuleException Z-1.…, Z-3.…, Z-6.ohne_ende, Z-9.… (remarks for what is nacherfasst), G-3.…, G-7.…
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public long eintragen(ZertifikatEintragen command) {
        repository.lockKommune();
        Stufe stufe = EnumNames.find(Stufe.class, command.stufe())
                .orElseThrow(() -> new BusinessRuleException(Violation.at("stufe", "form.pflichtfeld")));
        Nacherfassung nacherfassung = command.nacherfasst() == null
                ? Nacherfassung.KEINE
                : new Nacherfassung(
                        command.nacherfasst().angekreuzt(),
                        command.nacherfasst().quelle(),
                        command.nacherfasst().grund());
        Verleihung verleihung = new Verleihung(
                command.verliehenAm(),
                command.verleihung(),
                command.beschlossenAm(),
                command.beschluss(),
                command.vertragAm());
        List<Violation> verstoesse = new ArrayList<>(nacherfassung.verstoesse());
        verstoesse.addAll(VerleihungRule.zukunft(verleihung, heute()));
        if (!nacherfassung.istNacherfasst()) {
            verstoesse.addAll(VerleihungRule.fehlendes(stufe, verleihung, voraussetzung()));
        }
        verstoesse.addAll(VerleihungRule.ende("ende", stufe, command.ende() != null));
        verstoesse.addAll(verstoesse("beginn", command.beginn()));
        verstoesse.addAll(verstoesse("ende", command.ende()));
        BusinessRuleException.throwIfAny(verstoesse.stream().distinct().toList());
        Zertifikat zertifikat = new Zertifikat(
                currentActor.get().kommuneId(),
                stufe,
                verleihung,
                nacherfassung,
                Erfassung.von(currentActor.get(), clock.instant()));
        repository.save(zertifikat);
        angaben.festhalten(Geltungen.Feld.BEGINN.von(zertifikat.id()), command.beginn());
        if (command.ende() != null) {
            angaben.festhalten(Geltungen.Feld.ENDE.von(zertifikat.id()), command.ende());
        }
        settle(zertifikat, command.ende() == null ? "beginn" : "ende");
        return zertifikat.id();
    }

    /**
     * What another source says about a day of a certificate.
     *
     * @param feld name of the field, one of {@link ZertifikatDetails#felder}
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-3.…, Z-3.…, Z-6.ohne_ende, Z-10.ohne_plan
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public void angabeFesthalten(long zertifikatId, int version, String feld, AngabeFesthalten command) {
        Zertifikat zertifikat = lock(zertifikatId, version);
        Geltungen.Feld welches = EnumNames.find(Geltungen.Feld.class, feld)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("feld", "form.pflichtfeld")));
        BusinessRuleException.throwIfAny(
                switch (welches) {
                    case BEGINN -> List.of();
                    case ENDE -> VerleihungRule.ende("feld", zertifikat.stufe(), true);
                    case PLAN -> VerleihungRule.plan("feld", zertifikat.stufe());
                });
        angaben.festhalten(welches.von(zertifikatId), command);
        changed(zertifikat, "tag");
    }

    /**
     * Lets one of several claims count (G-3); a mark that breaks Z-3 is refused.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-3.…, Z-3.…
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public void angabeBestimmen(long zertifikatId, int version, long angabeId, String grund) {
        Zertifikat zertifikat = lock(zertifikatId, version);
        own(zertifikatId, angaben.bestimmen(Geltungen.ZERTIFIKAT, angabeId, grund));
        changed(zertifikat, "angabe");
    }

    /**
     * Takes a claim back that was entered wrongly; it stays readable.
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException G-3.…, Z-3.…
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public void angabeZuruecknehmen(long zertifikatId, int version, long angabeId, String grund) {
        Zertifikat zertifikat = lock(zertifikatId, version);
        own(zertifikatId, angaben.zuruecknehmen(Geltungen.ZERTIFIKAT, angabeId, grund));
        changed(zertifikat, "angabe");
    }

    /**
     * Records the recognition by the Verein (Z-6).
     *
     * @param bescheid the notice
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException Z-6.…, Z-4.…
     */
    @Requires(ZertifikatRechte.ERHALTUNG_ANERKENNEN)
    public void anerkennen(long zertifikatId, int version, LocalDate ab, String bescheid) {
        lock(zertifikatId, version).anerkennen(ab, bescheid, heute());
    }

    /**
     * Records a withdrawal or return (Z-4).
     *
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException Z-4.…
     */
    @Requires(ZertifikatRechte.ZERTIFIKATE_PFLEGEN)
    public void beenden(ZertifikatBeenden command) {
        Zertifikat zertifikat = lock(command.zertifikatId(), command.version());
        Beendigungsart art = EnumNames.find(Beendigungsart.class, command.art())
                .orElseThrow(() -> new BusinessRuleException(Violation.at("beendetArt", "form.pflichtfeld")));
        zertifikat.beenden(new Beendigung(art, command.letzterTag(), command.durch(), command.quelle()));
        settle(zertifikat, "beendetAm");
    }

    private Zertifikat lock(long id, int version) {
        repository.lockKommune();
        return repository.lock(id, version);
    }

    private static void own(long zertifikatId, Belegfeld feld) {
        if (feld.id() != zertifikatId) {
            throw new NotFoundException();
        }
    }

    private void changed(Zertifikat zertifikat, String feld) {
        repository.raiseVersion(zertifikat);
        settle(zertifikat, feld);
    }

    /** What counts now has to fit to the other certificates (Z-3), and is kept for the database to hold. */
    private void settle(Zertifikat zertifikat, String feld) {
        repository.flush();
        Map<Zertifikat, Geltung> alle = geltungen.read();
        Geltung geltung = alle.get(zertifikat);
        BusinessRuleException.throwIfAny(UeberschneidungRule.verstoesse(feld, geltung, alle.values()));
        zertifikat.gilt(geltung);
    }

    /**
     * What is wrong with a claim in a form of several stands at the field of that claim; they share their source.
     *
     * @param command null for none
     */
    private List<Violation> verstoesse(String feld, AngabeFesthalten command) {
        return command == null
                ? List.of()
                : angaben.verstoesse(command).stream()
                        .map(v -> "tag".equals(v.field())
                                ? Violation.at(feld, v.code(), v.params().toArray(Serializable[]::new))
                                : v)
                        .toList();
    }

    private Voraussetzung voraussetzung() {
        Vereinbarungsstand stand = vereinbarung.stand();
        return new Voraussetzung(
                repository.findAll().stream().map(Zertifikat::stufe).toList(),
                stand.beschlossen(),
                stand.unterschrieben());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
