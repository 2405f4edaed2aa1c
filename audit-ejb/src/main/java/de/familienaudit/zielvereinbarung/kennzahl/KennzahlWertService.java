package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahlwert;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Werteliste;
import de.familienaudit.zielvereinbarung.domain.kennzahl.WertmeldungPolicy;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Recording values of a key figure, one by one or pasted, and putting wrong ones right (rules A-12, G-1). */
@Stateless
@Guarded
public class KennzahlWertService {

    @Inject
    private KennzahlRepository kennzahlen;

    @Inject
    private KennzahlReader reader;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Records a value. The very same one once more, by a double click, changes nothing.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-12.nicht_zustaendig
     * @throws BusinessRuleException A-12.…, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN)
    public void eintragen(KennzahlWertEintragen command) {
        Kennzahl kennzahl = kennzahlen.lock(command.kennzahlId());
        Melder melder = melder(kennzahl);
        Verstanden v = verstehe(kennzahl, command.zeitraum(), command.zahl(), command.quelle());
        Kennzahlwert neu = Kennzahlwert.neu(kennzahl, v.tag(), v.zahl(), command.quelle(), melder, heute());
        Optional<Kennzahlwert> dort = amSelbenTag(kennzahl, v.tag());
        if (dort.filter(w -> istDasselbe(w, neu)).isEmpty()) {
            dort.ifPresent(w -> refuse(w.stichtag(), w.zahl().orElseThrow()));
            kennzahlen.save(neu);
        }
    }

    /**
     * Puts a value right: the wrong one stays, marked as corrected.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-12.nicht_zustaendig
     * @throws ConflictException G-4 when somebody put it right in between
     * @throws BusinessRuleException A-12.…, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN)
    public void berichtigen(KennzahlWertBerichtigen command) {
        Kennzahl kennzahl = kennzahlen.lock(command.kennzahlId());
        Melder melder = melder(kennzahl);
        Kennzahlwert alt = kennzahlen.getWert(kennzahl.id(), command.wertId());
        refuseIfPutRight(alt);
        if (command.ersatzlos()) {
            kennzahlen.save(alt.berichtigen(alt.stichtag(), null, command.quelle(), command.grund(), melder, heute()));
            return;
        }
        Verstanden v = verstehe(kennzahl, command.zeitraum(), command.zahl(), command.quelle());
        Kennzahlwert neu = alt.berichtigen(v.tag(), v.zahl(), command.quelle(), command.grund(), melder, heute());
        amSelbenTag(kennzahl, v.tag())
                .filter(w -> !w.id().equals(alt.id()))
                .ifPresent(w -> refuse(w.stichtag(), w.zahl().orElseThrow()));
        kennzahlen.save(neu);
    }

    /**
     * How pasted values are understood; stores nothing.
     *
     * @param liste lines of time, value and source, separated by tabs or semicolons
     * @param quelle source of the lines that name none, may be empty
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-12.nicht_zustaendig
     * @throws BusinessRuleException A-12.liste_leer, A-12.liste_zu_lang, form.zu_lang
     */
    @Requires(value = ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN, schreibt = false)
    public Wertevorschau vorschau(long kennzahlId, String liste, String quelle) {
        Kennzahl kennzahl = kennzahlen.get(kennzahlId);
        melder(kennzahl);
        return Wertevorschau.of(lies(kennzahl, liste, quelle));
    }

    /**
     * Stores the pasted values that are not there yet, all or none.
     *
     * @return how many were stored
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-12.nicht_zustaendig
     * @throws BusinessRuleException A-12.liste_fehler when a line is wrong, and as {@link #vorschau}
     */
    @Requires(ZielvereinbarungRechte.KENNZAHL_WERT_MELDEN)
    public int einfuegen(long kennzahlId, String liste, String quelle) {
        Kennzahl kennzahl = kennzahlen.lock(kennzahlId);
        Melder melder = melder(kennzahl);
        List<Werteliste.Zeile> zeilen = lies(kennzahl, liste, quelle);
        long fehler =
                zeilen.stream().filter(z -> z.art() == Werteliste.Art.FEHLER).count();
        if (fehler > 0) {
            throw new BusinessRuleException(Violation.at("liste", "A-12.liste_fehler", fehler));
        }
        int anzahl = 0;
        for (Werteliste.Zeile z : zeilen) {
            if (z.art() == Werteliste.Art.NEU) {
                kennzahlen.save(Kennzahlwert.neu(kennzahl, z.stichtag(), z.zahl(), z.quelle(), melder, heute()));
                anzahl++;
            }
        }
        return anzahl;
    }

    private record Verstanden(Stichtag tag, BigDecimal zahl) {}

    /** Time and number, what is wrong with either and with the source said at once. */
    private static Verstanden verstehe(Kennzahl kennzahl, String zeitraum, String zahl, String quelle) {
        List<Violation> maengel = new ArrayList<>();
        Stichtag tag = BusinessRuleException.sammle(maengel, () -> Stichtag.parse("zeitraum", zeitraum));
        BigDecimal wert = BusinessRuleException.sammle(
                maengel,
                () -> Dezimalzahl.parse("zahl", zahl, kennzahl.definition().einheit()));
        if (!maengel.isEmpty() && quelle.isBlank()) {
            maengel.add(Violation.at("quelle", "A-12.quelle_fehlt"));
        }
        BusinessRuleException.throwIfAny(maengel);
        return new Verstanden(tag, wert);
    }

    private List<Werteliste.Zeile> lies(Kennzahl kennzahl, String liste, String quelle) {
        Map<LocalDate, BigDecimal> vorhandene = kennzahlen.findZaehlende(List.of(kennzahl.id())).stream()
                .collect(Collectors.toMap(w -> w.stichtag().tag(), w -> w.zahl().orElseThrow()));
        return Werteliste.lies(kennzahl, liste, quelle, vorhandene, heute());
    }

    private Optional<Kennzahlwert> amSelbenTag(Kennzahl kennzahl, Stichtag tag) {
        return kennzahlen.findZaehlenden(kennzahl.id(), tag.tag());
    }

    private static boolean istDasselbe(Kennzahlwert a, Kennzahlwert b) {
        return a.stichtag().equals(b.stichtag())
                && a.zahl().equals(b.zahl())
                && a.quelle().equals(b.quelle());
    }

    private static void refuse(Stichtag tag, BigDecimal zahl) {
        throw new BusinessRuleException(
                Violation.at("zeitraum", "A-12.tag_belegt", tag.tag(), Dezimalzahl.schreibe(zahl)));
    }

    private void refuseIfPutRight(Kennzahlwert alt) {
        kennzahlen.findBerichtigung(alt.id()).ifPresent(b -> {
            throw new ConflictException(
                    b.gemeldetVon(),
                    b.zahl().map(Dezimalzahl::schreibe).orElse("–"),
                    b.gemeldetAm().atZone(ClockProducer.BERLIN).toLocalDateTime());
        });
        if (alt.zahl().isEmpty()) {
            throw new BusinessRuleException(Violation.of("A-12.kein_wert"));
        }
    }

    /** The actor, who may record values of this key figure. */
    private Melder melder(Kennzahl kennzahl) {
        WertmeldungPolicy berechtigung =
                reader.berechtigung(kennzahlen.findZiel(kennzahl).orElse(null));
        berechtigung.pruefe();
        vermerk.setzen(berechtigung.meldetAls().inVertretungVon());
        Akteur akteur = currentActor.get();
        return new Melder(akteur.kontoId(), akteur.anzeigename(), berechtigung.meldetAls(), "", clock.instant(), false);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
