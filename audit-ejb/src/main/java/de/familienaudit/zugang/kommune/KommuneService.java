package de.familienaudit.zugang.kommune;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.domain.kommune.Bildformat;
import de.familienaudit.zugang.domain.kommune.FruehererKommunenname;
import de.familienaudit.zugang.domain.kommune.Kommune;
import de.familienaudit.zugang.domain.kommune.KommuneEinstellung;
import de.familienaudit.zugang.domain.kommune.Wappen;
import de.familienaudit.zugang.wappen.WappenReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Settings of the Kommune that the actor works for. */
@Stateless
@Guarded
public class KommuneService {

    private static final int WAPPEN_TEXT_HOECHSTENS = 300;

    @Inject
    private KommuneRepository kommunen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What lists and overviews call silent or coming up soon. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Schwellenwerte schwellenwerte() {
        Kommune kommune = kommunen.get(kommuneId());
        return new Schwellenwerte(kommune.stilleMonate(), kommune.vorschauTage());
    }

    /**
     * Name of the Stelle that leads where an agreement names none of the administration (rule A-3); it may not exist yet,
     * and a later change of the setting renames none.
     */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public String einspringendeStelle() {
        return kommunen.get(kommuneId()).einspringendeStelle();
    }

    /** Whether Fronleichnam is a public holiday here (rule V-16). */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public boolean istFronleichnamFeiertag() {
        return kommunen.get(kommuneId()).istFronleichnamFeiertag();
    }

    /** Since when the Kommune is kept in the program: what was due before and is not recorded is not belegt (rule G-7). */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public LocalDate gefuehrtAb() {
        return kommunen.findGefuehrtAb(kommuneId());
    }

    /** How the pages look for everybody who works for this Kommune. */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Erscheinung erscheinung() {
        return Erscheinung.of(kommunen.get(kommuneId()));
    }

    /** Everything that the page of the settings shows. */
    @Requires(value = ZugangRechte.KOMMUNE_EINSTELLEN, schreibt = false)
    public KommuneDetails details() {
        return details(kommunen.get(kommuneId()));
    }

    /**
     * Saves name, kind, colour, thresholds and the Stelle that steps in. A former name is kept with its last day.
     *
     * @throws ConflictException G-4.geaendert_von
     * @throws BusinessRuleException form.…, kommune.…, F-2.…
     */
    @Requires(ZugangRechte.KOMMUNE_EINSTELLEN)
    public KommuneDetails einstellen(KommuneEinstellen command) {
        KommuneEinstellung neu = command.geprueft();
        Kommune kommune = gesperrt(command.version());
        if (!kommune.name().equals(neu.name())) {
            merkeNamen(kommune);
        }
        kommune.einstellen(neu, wer(), clock.instant());
        if (!kommunen.flushUnlessNameTaken()) {
            throw new BusinessRuleException(Violation.at("name", "kommune.name_vergeben"));
        }
        return details(kommune);
    }

    /**
     * Shows another coat of arms, or gives the one shown another text.
     *
     * @throws ConflictException G-4.geaendert_von
     * @throws BusinessRuleException kommune.wappen_…, form.…
     */
    @Requires(ZugangRechte.KOMMUNE_EINSTELLEN)
    public KommuneDetails wappenSetzen(WappenSetzen command) {
        String text = command.text().strip();
        if (text.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wappenText", "form.pflichtfeld"));
        }
        if (text.length() > WAPPEN_TEXT_HOECHSTENS) {
            throw new BusinessRuleException(Violation.zuLang("wappenText", text.length(), WAPPEN_TEXT_HOECHSTENS));
        }
        Kommune kommune = gesperrt(command.version());
        boolean bleibt = command.datei().length == 0 && kommune.wappenId().isPresent();
        long bild = bleibt ? kommune.wappenId().orElseThrow() : speichere(command.datei());
        kommune.zeigeWappen(bild, text, wer(), clock.instant());
        kommunen.flushUnlessNameTaken();
        return details(kommune);
    }

    /**
     * Shows the neutral picture again; the coat of arms stays stored for what was made with it.
     *
     * @throws ConflictException G-4.geaendert_von
     */
    @Requires(ZugangRechte.KOMMUNE_EINSTELLEN)
    public KommuneDetails wappenEntfernen(int version) {
        Kommune kommune = gesperrt(version);
        kommune.ohneWappen(wer(), clock.instant());
        kommunen.flushUnlessNameTaken();
        return details(kommune);
    }

    /**
     * A coat of arms of this Kommune, the present or a former one.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Wappenbild wappen(long id) {
        return kommunen.findWappen(kommuneId(), id)
                .map(w -> new Wappenbild(w.format().medientyp(), w.inhalt()))
                .orElseThrow(NotFoundException::new);
    }

    /** The name that the Kommune had on that day (rule G-1). */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public String nameAm(LocalDate tag) {
        return kommunen.findFruehereNamen(kommuneId()).stream()
                .filter(n -> !n.bis().isBefore(tag))
                .reduce((spaeterer, frueherer) -> frueherer)
                .map(FruehererKommunenname::name)
                .orElseGet(() -> kommunen.get(kommuneId()).name());
    }

    /** What a document of that day calls the Kommune (rule G-1). */
    @Requires(value = ZugangRechte.EIGENES_KONTO, schreibt = false)
    public Kommunenname bezeichnungAm(LocalDate tag) {
        return new Kommunenname(nameAm(tag), kommunen.get(kommuneId()).art().name());
    }

    private Kommune gesperrt(int seenVersion) {
        Kommune kommune = kommunen.lock(kommuneId());
        if (kommune.version() != seenVersion) {
            throw kommune.geaendertAm()
                    .map(wann -> new ConflictException(
                            kommune.geaendertVon(),
                            Teil.EINSTELLUNGEN,
                            wann.atZone(ClockProducer.BERLIN).toLocalDateTime()))
                    .orElseGet(ConflictException::new);
        }
        return kommune;
    }

    /** What somebody else saved in between; a word of the text files. */
    public enum Teil {
        EINSTELLUNGEN
    }

    /** A name counts in whole days: one that did not last until midnight is in the change log only. */
    private void merkeNamen(Kommune kommune) {
        LocalDate gestern = LocalDate.now(clock).minusDays(1);
        boolean bekannt = kommunen.findFruehereNamen(kommune.id()).stream()
                .anyMatch(n -> n.bis().equals(gestern));
        if (!bekannt) {
            kommunen.add(new FruehererKommunenname(kommune.id(), kommune.name(), gestern));
        }
    }

    private long speichere(byte[] datei) {
        WappenReader.Bild bild = WappenReader.lies(datei);
        Instant jetzt = clock.instant();
        return kommunen.add(
                new Wappen(kommuneId(), bild.svg() ? Bildformat.SVG : Bildformat.PNG, bild.inhalt(), jetzt));
    }

    private KommuneDetails details(Kommune kommune) {
        List<KommuneDetails.Name> namen = kommunen.findFruehereNamen(kommune.id()).stream()
                .map(n -> new KommuneDetails.Name(n.name(), n.bis()))
                .toList();
        return KommuneDetails.of(kommune, namen);
    }

    private String wer() {
        return currentActor.get().anzeigename();
    }

    private long kommuneId() {
        return currentActor.get().kommuneId();
    }
}
