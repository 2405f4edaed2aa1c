package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahldefinition;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import de.familienaudit.zielvereinbarung.massnahme.SaeumnisReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Ziele with their key figures: reading them, defining and ending a key figure (rule A-12). */
@Stateless
@Guarded
public class KennzahlService {

    @Inject
    private KennzahlRepository kennzahlen;

    @Inject
    private KennzahlReader reader;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * A Ziel as one Fassung words it, with its measures there and its key figures.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public ZielDetails ziel(long zielId) {
        LocalDate heute = LocalDate.now(clock);
        Ziel ziel = kennzahlen.getZiel(zielId);
        return new ZielDetails(
                ZielKopf.of(ziel, heute),
                ziel.indikator(),
                ziel.zielquelle(),
                massnahmen.findImZiel(
                        ziel.fassung().id(),
                        zielId,
                        saeumnisse.rule(ziel.fassung().status())),
                reader.zeilen(ziel, heute),
                accessTable.erlaubt(currentActor.get(), ZielvereinbarungRechte.KENNZAHL_PFLEGEN));
    }

    /**
     * A key figure with its values.
     *
     * @param seite number of the page of values, from 1
     * @throws NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public KennzahlDetails details(long kennzahlId, int seite) {
        return reader.read(kennzahlen.get(kennzahlId), seite, LocalDate.now(clock));
    }

    /**
     * Defines a key figure or changes its definition.
     *
     * @return its id
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException A-12.…, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.KENNZAHL_PFLEGEN)
    public long festlegen(KennzahlFestlegen command) {
        return command.kennzahlId() == null ? neu(command) : aendern(command);
    }

    /**
     * Ends a key figure today: it is not measured any more, what was measured stays.
     *
     * @param version version that the author saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     * @throws BusinessRuleException A-12.schon_beendet, A-12.grund_fehlt, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.KENNZAHL_PFLEGEN)
    public void beenden(long kennzahlId, int version, String grund) {
        Kennzahl kennzahl = unveraendert(kennzahlId, version);
        kennzahl.beenden(LocalDate.now(clock), grund, erfassung());
    }

    private long neu(KennzahlFestlegen command) {
        Ziel ziel = kennzahlen.getZiel(command.zielId());
        Kennzahldefinition definition = command.definition();
        refuseSameName(kennzahlen.find(ziel), null, definition);
        Kennzahl kennzahl = new Kennzahl(ziel, definition, erfassung());
        kennzahlen.save(kennzahl);
        return kennzahl.id();
    }

    private long aendern(KennzahlFestlegen command) {
        Kennzahl kennzahl = unveraendert(command.kennzahlId(), command.version());
        Kennzahldefinition definition = command.definition();
        kennzahlen.findZiel(kennzahl).ifPresent(z -> refuseSameName(kennzahlen.find(z), kennzahl.id(), definition));
        kennzahl.aendern(
                definition,
                kennzahlen.findZaehlende(List.of(kennzahl.id())).stream()
                        .flatMap(w -> w.zahl().stream())
                        .toList(),
                erfassung());
        return kennzahl.id();
    }

    private Kennzahl unveraendert(long id, int seenVersion) {
        Kennzahl kennzahl = kennzahlen.lock(id);
        if (kennzahl.version() != seenVersion) {
            Erfassung zuletzt = kennzahl.zuletzt();
            throw new ConflictException(
                    zuletzt.von(),
                    kennzahl.definition().bezeichnung(),
                    zuletzt.am().atZone(ClockProducer.BERLIN).toLocalDateTime());
        }
        return kennzahl;
    }

    private static void refuseSameName(List<Kennzahl> vorhandene, Long eigene, Kennzahldefinition definition) {
        String name = definition.bezeichnung().toLowerCase(Locale.GERMAN);
        if (vorhandene.stream()
                .filter(k -> !k.id().equals(eigene))
                .anyMatch(k ->
                        k.definition().bezeichnung().toLowerCase(Locale.GERMAN).equals(name))) {
            throw new BusinessRuleException(
                    Violation.at("bezeichnung", "A-12.gibt_es_schon", definition.bezeichnung()));
        }
    }

    private Erfassung erfassung() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
