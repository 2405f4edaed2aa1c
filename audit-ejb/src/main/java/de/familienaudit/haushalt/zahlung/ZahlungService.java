package de.familienaudit.haushalt.zahlung;

import de.familienaudit.haushalt.bindung.Bindungen;
import de.familienaudit.haushalt.bindung.Bindungsfall;
import de.familienaudit.haushalt.buch.Buchhalter;
import de.familienaudit.haushalt.buch.Grenzvorschau;
import de.familienaudit.haushalt.buch.Jahresorte;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.bindung.Bindungsbuchung;
import de.familienaudit.haushalt.domain.bindung.Bindungszeile;
import de.familienaudit.haushalt.domain.bindung.ZahlungRule;
import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe;
import de.familienaudit.haushalt.domain.bindung.Zahlungsangabe.Pflicht;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The Kämmerei enters what was paid and what came back, and frees or moves the rest of an order (rules H-3, H-5, H-9, H-10, H-13, R-3, G-4, G-5). */
@Stateless
@Guarded
public class ZahlungService {

    @Inject
    private Bindungen bindungen;

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Zahlungsphase phase;

    @Inject
    private Jahresorte orte;

    @Inject
    private Umbuchungswerk umbuchungen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Enters a payment on a line: from what is committed as long as that lasts, the rest from what is available.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-3.mehr_als_gebunden, H-5.…, H-9.…, H-10.abgeschlossen, R-3.rest_selbst_beantragt, G-5.…, form.…, all
     *     at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public void zahlen(long bindungId, int version, ZahlungEintragen command) {
        phase.sperre();
        Bindungsfall fall = bindungen.lock(bindungId, version);
        Zahlungspruefung pruefung = new Zahlungspruefung(fall, command.zeileId(), command.betrag());
        Optional<Buchungssatz> satz = zahlung(fall, pruefung, command.angabe());
        pruefung.throwIfAny();
        schreibe(fall, satz.orElseThrow(), command.angabe());
    }

    /**
     * What a payment would do, by the rules that decide on it, without a lock and without writing anything.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = HaushaltRechte.ZAHLUNG_EINTRAGEN, schreibt = false)
    public Zahlungsvorschau vorschau(long bindungId, ZahlungEintragen command) {
        Bindungsfall fall = bindungen.sieh(bindungId);
        Zahlungspruefung pruefung = new Zahlungspruefung(fall, command.zeileId(), command.betrag());
        Optional<Buchungssatz> satz = zahlung(fall, pruefung, command.angabe());
        List<Grenzvorschau> grenzen = satz.map(s -> buchhalter.vorschau(fall.sperre(), s)).orElse(List.of()).stream()
                .filter(g -> !g.wirkung().istNichts())
                .toList();
        return new Zahlungsvorschau(
                pruefung.zeile() == null
                        ? Geldbetrag.NICHTS
                        : pruefung.zeile().stand().gebunden(),
                pruefung.istLesbar()
                        ? ZahlungRule.ueberDemRest(pruefung.zeile(), pruefung.betrag())
                        : Geldbetrag.NICHTS,
                grenzen,
                pruefung.verstoesse());
    }

    /** Positions of a year that a rest or a correction can go to, by their numbers; none where there is no such year. */
    @Requires(value = HaushaltRechte.ZAHLUNG_EINTRAGEN, schreibt = false)
    public List<Stellenwahl> ziele(int jahr) {
        return bindungen.ausgaben(jahr);
    }

    private Optional<Buchungssatz> zahlung(Bindungsfall fall, Zahlungspruefung pruefung, Zahlungsangabe angabe) {
        List<Violation> ohneBindung =
                ZahlungRule.verstoesse(fall.stand(), fall.akte().istDirekt());
        pruefung.dazu(ohneBindung);
        pruefe(fall, pruefung, angabe, Pflicht.BELEG);
        if (!pruefung.istLesbar() || !ohneBindung.isEmpty()) {
            return Optional.empty();
        }
        Geldbetrag mehr = ZahlungRule.ueberDemRest(pruefung.zeile(), pruefung.betrag());
        fall.ueberDemRest(mehr, currentActor.get().kontoId()).ifPresent(v -> pruefung.dazu(List.of(v)));
        ZahlungRule.vorlaeufig(mehr, !mehr.istNichts() && istVorlaeufig(fall, pruefung.zeile()))
                .ifPresent(v -> pruefung.dazu(List.of(v)));
        Optional<Buchungssatz> satz =
                pruefung.satz(() -> Bindungsbuchung.zahlen(tag(angabe), pruefung.zeile(), pruefung.betrag()));
        satz.ifPresent(s -> pruefung.dazu(buchhalter.verstoesse(fall.sperre(), s)));
        return satz;
    }

    /**
     * Enters that money came back; what is committed stays.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-9.…, H-10.abgeschlossen, G-1.aenderung_ohne_grund, G-5.…, form.…, all at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public void erstatten(long bindungId, int version, ZahlungEintragen command) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        Zahlungspruefung pruefung = new Zahlungspruefung(fall, command.zeileId(), command.betrag());
        pruefe(fall, pruefung, command.angabe(), Pflicht.BELEG_UND_GRUND);
        Optional<Buchungssatz> satz = pruefung.istLesbar()
                ? pruefung.satz(
                        () -> Bindungsbuchung.erstatten(tag(command.angabe()), pruefung.zeile(), pruefung.betrag()))
                : Optional.empty();
        pruefung.throwIfAny();
        schreibe(fall, satz.orElseThrow(), command.angabe());
    }

    /**
     * The order is done; what of it was not paid is free.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-9.…, H-10.abgeschlossen, G-1.aenderung_ohne_grund, form.…, all at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public void abschliessen(long bindungId, int version, Abschliessen command) {
        Bindungsfall fall = bindungen.lock(bindungId, version);
        Zahlungspruefung pruefung = new Zahlungspruefung();
        pruefe(fall, pruefung, command.angabe(), Pflicht.GRUND);
        Optional<Buchungssatz> satz =
                pruefung.satz(() -> Bindungsbuchung.abschliessen(tag(command.angabe()), fall.zeilen()));
        pruefung.throwIfAny();
        schreibe(fall, satz.orElseThrow(), command.angabe());
    }

    /**
     * Moves some of the rest of a line to another position of the same year; what was paid stays where it was.
     *
     * @param version the version that the person saw
     * @throws NotFoundException R-2, V-10
     * @throws ConflictException G-4
     * @throws BusinessRuleException H-3.umbuchen_vorlaeufig, H-5.…, H-9.…, H-10.abgeschlossen, R-3.rest_selbst_beantragt,
     *     G-1.aenderung_ohne_grund, G-5.…, form.…, all at once
     */
    @Requires(HaushaltRechte.ZAHLUNG_EINTRAGEN)
    public void umbuchen(long bindungId, int version, Umbuchen command) {
        phase.sperre();
        Bindungsfall fall = bindungen.lock(bindungId, version, command.ziel());
        Zahlungspruefung pruefung = new Zahlungspruefung(fall, command.zeileId(), command.betrag());
        pruefe(fall, pruefung, command.angabe(), Pflicht.GRUND);
        umbuchungen.pruefe(fall, pruefung, command, tag(command.angabe()));
        pruefung.throwIfAny();
        schreibe(fall, umbuchungen.satz(fall, pruefung, command), command.angabe());
    }

    private boolean istVorlaeufig(Bindungsfall fall, Bindungszeile zeile) {
        return phase.istVorlaeufig(
                fall.sperre(),
                orte.find(List.of(zeile.jahresstelle()))
                        .get(zeile.jahresstelle())
                        .jahr());
    }

    private void pruefe(Bindungsfall fall, Zahlungspruefung pruefung, Zahlungsangabe angabe, Pflicht pflicht) {
        pruefung.dazu(angabe.verstoesse(pflicht, fall.akte().beantragtAm(), heute()));
        pruefung.dazu(buchhalter.verstoesse(fall.sperre(), false));
    }

    private void schreibe(Bindungsfall fall, Buchungssatz satz, Zahlungsangabe angabe) {
        buchhalter.schreibe(fall.sperre(), satz, angabe.angabe(), fall.bezug());
    }

    /** Today while none is named, which is refused anyway. */
    private LocalDate tag(Zahlungsangabe angabe) {
        return angabe.tag() == null ? heute() : angabe.tag();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
