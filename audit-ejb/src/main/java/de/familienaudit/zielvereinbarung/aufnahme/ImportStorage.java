package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.entwurf.EntwurfRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Beteiligung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahme;
import de.familienaudit.zielvereinbarung.domain.fassung.MassnahmenZuordnung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.NummernRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Pflichtanlage;
import de.familienaudit.zielvereinbarung.domain.fassung.Quelldokument;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.VerweisRule;
import de.familienaudit.zielvereinbarung.domain.fassung.Visionspunkt;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspann;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import de.familienaudit.zielvereinbarung.einlesen.GelesenesZiel;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores a document that somebody takes over: as a new agreement, or as a new Fassung of one. */
@Dependent
class ImportStorage {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private ImportComparison comparison;

    @Inject
    private ImportStellen stellen;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    ImportErgebnis store(Quelldokument quelle, GeleseneVereinbarung gelesen, ImportUebernehmen command) {
        List<String> hindernisse = ImportTexts.hindernisse(gelesen);
        if (!hindernisse.isEmpty()) {
            throw new BusinessRuleException(Violation.of("A-1.dokument_nummern", String.join(", ", hindernisse)));
        }
        ImportStellen.Zugeordnet zugeordnet = stellen.resolve(gelesen, command);
        Fassung fassung = fassung(quelle, gelesen, command);
        Map<Massnahmennummer, Massnahme> bisherige = bisherige(gelesen, command.zielvereinbarungId());
        fassungen.save(fassung);
        int nummer = 1;
        for (String punkt : gelesen.vorspann().visionspunkte()) {
            fassungen.save(new Visionspunkt(fassung, nummer++, punkt));
        }
        gelesen.handlungsfelder().forEach(h -> {
            Handlungsfeld feld = new Handlungsfeld(fassung, h.nummer(), h.titel(), h.untertitel());
            fassungen.save(feld);
            h.ziele().forEach(z -> ziel(feld, z, zugeordnet, bisherige));
        });
        verweise(fassung, gelesen);
        fassungen.flush();
        return new ImportErgebnis(
                fassung.id(), gelesen.anzahlHandlungsfelder(), gelesen.anzahlZiele(), gelesen.anzahlMassnahmen());
    }

    private Fassung fassung(Quelldokument quelle, GeleseneVereinbarung gelesen, ImportUebernehmen command) {
        Erfassung erfassung = Erfassung.von(currentActor.get(), clock.instant());
        String grund = Objects.requireNonNullElse(command.grund(), "");
        if (command.zielvereinbarungId() == null) {
            Zielvereinbarung neu = new Zielvereinbarung(
                    currentActor.get().kommuneId(), command.titel(), command.laufzeitVon(), command.laufzeitBis());
            fassungen.save(neu);
            return new Fassung(neu, 1, vorspann(gelesen), quelle, grund, erfassung);
        }
        Zielvereinbarung vorhandene = fassungen.getZielvereinbarung(command.zielvereinbarungId());
        Fassung neueste = ImportComparison.newest(fassungen.findAll(), vorhandene.id());
        if (!neueste.id().equals(command.verglichen())) {
            throw new ConflictException(
                    neueste.erstelltVon(),
                    "Fassung " + neueste.nummer(),
                    neueste.erstelltAm().atZone(ClockProducer.BERLIN).toLocalDateTime());
        }
        List<Fassung> alle = fassungen.findFassungen(vorhandene.id());
        EntwurfRule.keinOffener(alle);
        return new Fassung(vorhandene, alle.get(0).nummer() + 1, vorspann(gelesen), quelle, grund, erfassung);
    }

    /** Which measures are there already, and that no number goes to another measure (rule A-1). */
    private Map<Massnahmennummer, Massnahme> bisherige(GeleseneVereinbarung gelesen, Long zielvereinbarungId) {
        Map<Massnahmennummer, Massnahme> bisherige = new HashMap<>();
        if (zielvereinbarungId == null) {
            return bisherige;
        }
        List<Massnahmentext> texte = fassungen.findTexte(
                ImportComparison.newest(fassungen.findAll(), zielvereinbarungId).id());
        Map<Long, Massnahme> nachId = texte.stream()
                .map(Massnahmentext::massnahme)
                .collect(Collectors.toMap(Massnahme::id, m -> m, (a, b) -> a));
        MassnahmenZuordnung zuordnung = ImportComparison.assign(texte, gelesen);
        Map<Massnahmennummer, Long> neu = new HashMap<>();
        gelesen.massnahmen().map(ImportTexts::nummer).forEach(nummer -> {
            Optional<MassnahmenZuordnung.Bisher> bisher = zuordnung.bisher(nummer);
            bisher.ifPresent(b -> bisherige.put(nummer, nachId.get(b.massnahmeId())));
            neu.put(nummer, bisher.map(MassnahmenZuordnung.Bisher::massnahmeId).orElse(null));
        });
        BusinessRuleException.throwIfAny(NummernRule.wiederverwendete(comparison.everGiven(zielvereinbarungId), neu));
        return bisherige;
    }

    private void ziel(
            Handlungsfeld feld,
            GelesenesZiel z,
            ImportStellen.Zugeordnet zugeordnet,
            Map<Massnahmennummer, Massnahme> bisherige) {
        Ziel ziel = new Ziel(feld, z.nummer(), z.text(), z.indikator(), z.zielquelle());
        fassungen.save(ziel);
        z.massnahmen().forEach(m -> massnahme(ziel, m, zugeordnet, bisherige));
    }

    private void massnahme(
            Ziel ziel,
            GeleseneMassnahme m,
            ImportStellen.Zugeordnet zugeordnet,
            Map<Massnahmennummer, Massnahme> bisherige) {
        Massnahmennummer nummer = ImportTexts.nummer(m);
        Vereinbart vereinbart = ImportTexts.vereinbart(m);
        Massnahme massnahme = bisherige.get(nummer);
        if (massnahme == null) {
            massnahme = new Massnahme(ziel.fassung().zielvereinbarung());
            massnahmen.save(massnahme);
            massnahmen.save(new Fortschritt(massnahme, vereinbart.beginn(), vereinbart.ende()));
        }
        Massnahmentext text =
                new Massnahmentext(massnahme, ziel, nummer, vereinbart, zugeordnet.federfuehrung(nummer.toString()));
        massnahmen.save(text);
        int reihenfolge = 1;
        for (long stelle : zugeordnet.beteiligte(m)) {
            massnahmen.save(new Beteiligung(text, stelle, reihenfolge++));
        }
        BusinessRuleException.throwIfAny(Pflichtanlage.maengel(m.zusatz().pflichtanlagen()));
        int anlage = 1;
        for (String bezeichnung : m.zusatz().pflichtanlagen()) {
            massnahmen.save(new Pflichtanlage(text, anlage++, bezeichnung));
        }
    }

    /** Rule A-11: what a file of our own says, else references that the texts name and that the document has. */
    private void verweise(Fassung fassung, GeleseneVereinbarung gelesen) {
        if (gelesen.istEigeneAusgabe()) {
            gelesen.massnahmen().forEach(m -> m.zusatz()
                    .bautAuf()
                    .forEach(auf -> fassungen.save(
                            new Abhaengigkeit(fassung, ImportTexts.nummer(m).toString(), auf))));
            gelesen.ziele().forEach(z -> z.bautAuf()
                    .forEach(auf ->
                            fassungen.save(new Abhaengigkeit(fassung, z.handlungsfeld() + "." + z.nummer(), auf))));
            return;
        }
        Set<String> vorhandene =
                gelesen.massnahmen().map(m -> ImportTexts.nummer(m).toString()).collect(Collectors.toSet());
        gelesen.ziele().forEach(z -> vorhandene.add(z.handlungsfeld() + "." + z.nummer()));
        gelesen.massnahmen().forEach(m -> {
            String eigene = ImportTexts.nummer(m).toString();
            save(fassung, eigene, VerweisRule.massnahmen(m.titel() + " " + m.indikator(), eigene), vorhandene);
        });
        gelesen.ziele().forEach(z -> {
            String eigenes = z.handlungsfeld() + "." + z.nummer();
            save(fassung, eigenes, VerweisRule.ziele(z.text() + " " + z.indikator(), eigenes), vorhandene);
        });
    }

    private void save(Fassung fassung, String von, Set<String> auf, Set<String> vorhandene) {
        auf.stream()
                .filter(vorhandene::contains)
                .forEach(ziel -> fassungen.save(new Abhaengigkeit(fassung, von, ziel)));
    }

    private static Vorspann vorspann(GeleseneVereinbarung gelesen) {
        return Vorspann.builder()
                .titel(gelesen.vorspann().titel())
                .projektleitung(gelesen.vorspann().projektleitung())
                .auditorin(gelesen.vorspann().auditorin())
                .protokolldatum(gelesen.vorspann().protokolldatum())
                .gesamtziel(gelesen.vorspann().gesamtziel())
                .definitionFamilie(gelesen.vorspann().definitionFamilie())
                .definitionSenioren(gelesen.vorspann().definitionSenioren())
                .zielDesAudits(gelesen.vorspann().zielDesAudits())
                .build();
    }
}
