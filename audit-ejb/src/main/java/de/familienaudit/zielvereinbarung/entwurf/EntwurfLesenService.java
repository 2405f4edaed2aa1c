package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the pages of a draft show, and how a typed time is understood. */
@Stateless
@Guarded
public class EntwurfLesenService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private EntwurfteileRepository einzelne;

    @Inject
    private EntwurfReader uebersicht;

    @Inject
    private EntwurfMassnahmeReader massnahmen;

    @Inject
    private Clock clock;

    /**
     * A page of the draft, or of any Fassung, with what differs from the Fassung in force.
     *
     * @param handlungsfeld number of the Handlungsfeld to show, null or one that there is not for all
     * @param seite number of the page, from 1
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public EntwurfDetails uebersicht(long fassungId, Integer handlungsfeld, int seite) {
        return uebersicht.read(fassungen.get(fassungId), handlungsfeld, seite, heute());
    }

    /**
     * The form of a measure of a draft.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public EntwurfMassnahme massnahme(long fassungId, long massnahmeId) {
        return massnahmen.read(fassungen.get(fassungId), massnahmeId, heute());
    }

    /**
     * The form of a new measure, empty or with the words of another one.
     *
     * @param vorlage the measure of the same draft to copy from, null for none
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public EntwurfMassnahme neueMassnahme(long fassungId, long zielId, Long vorlage) {
        return massnahmen.readNew(fassungen.get(fassungId), zielId, vorlage, heute());
    }

    /**
     * The form of a Ziel of a draft.
     *
     * @param zielId null for a new one
     * @param handlungsfeld number of the Handlungsfeld of a new one
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public EntwurfZiel ziel(long fassungId, Long zielId, Integer handlungsfeld) {
        Fassung fassung = fassungen.get(fassungId);
        if (zielId == null) {
            Handlungsfeld feld = teile.findHandlungsfelder(fassungId).stream()
                    .filter(h -> handlungsfeld != null && h.nummer() == handlungsfeld)
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return new EntwurfZiel(
                    FassungKopf.of(fassung, heute()), null, 0, "", feld.nummer(), feld.titel(), "", "", "", false);
        }
        Ziel z = teile.getZiel(fassungId, zielId);
        return new EntwurfZiel(
                FassungKopf.of(fassung, heute()),
                z.id(),
                z.version(),
                z.zielnummer(),
                z.handlungsfeld().nummer(),
                z.handlungsfeld().titel(),
                z.text(),
                z.indikator(),
                z.zielquelle(),
                einzelne.countMassnahmen(zielId) == 0);
    }

    /**
     * The form of the front matter of a draft.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public EntwurfVorspann vorspann(long fassungId) {
        Fassung fassung = fassungen.get(fassungId);
        return new EntwurfVorspann(
                FassungKopf.of(fassung, heute()),
                fassung.vorspannStand(),
                VorspannAngaben.of(fassung.vorspann(), fassungen.findVisionspunkte(fassungId)));
    }

    /** Rule A-4: how a wording is understood as a time; nothing is stored. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public ZeitDetails verstehe(String wortlaut) {
        return ZeitDetails.of(Zeitangabe.of(wortlaut));
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
