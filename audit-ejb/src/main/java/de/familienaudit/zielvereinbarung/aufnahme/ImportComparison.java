package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.MassnahmenZuordnung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Unterschied;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneMassnahme;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a document against the newest Fassung of an agreement. */
@Dependent
class ImportComparison {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    /** Differences, and how many measures stayed the same. */
    record Result(List<ImportVorschau.UnterschiedZeile> unterschiede, int gleiche) {}

    /**
     * Which agreement the document belongs to.
     *
     * @param gewaehlt what the person chose: an id, 0 for a new agreement, null for no choice yet
     * @return id of the agreement, null for a new one
     */
    Long target(List<Fassung> vorhandene, GeleseneVereinbarung gelesen, Long gewaehlt) {
        if (gewaehlt != null) {
            return gewaehlt == 0
                    ? null
                    : fassungen.getZielvereinbarung(gewaehlt).id();
        }
        return fassungen
                .findGeltende()
                .map(f -> f.zielvereinbarung().id())
                .filter(id -> looksLike(newest(vorhandene, id), gelesen))
                .orElse(null);
    }

    /** Half of the measures have the same number and, by title or place, belong together. */
    private boolean looksLike(Fassung fassung, GeleseneVereinbarung gelesen) {
        List<Massnahmentext> texte = fassungen.findTexte(fassung.id());
        long gleicheNummern = gelesen.massnahmen()
                .map(m -> m.handlungsfeld() + "." + m.ziel() + "." + m.nummer())
                .filter(n -> texte.stream().anyMatch(t -> t.nummer().toString().equals(n)))
                .count();
        return gleicheNummern * 2 >= gelesen.anzahlMassnahmen();
    }

    Result compare(Long zielvereinbarungId, GeleseneVereinbarung gelesen) {
        if (zielvereinbarungId == null || !ImportTexts.hindernisse(gelesen).isEmpty()) {
            return new Result(List.of(), 0);
        }
        List<Massnahmentext> texte = fassungen.findTexte(
                newest(fassungen.findAll(), zielvereinbarungId).id());
        Map<Long, Massnahmentext> nachMassnahme = new HashMap<>();
        texte.forEach(t -> nachMassnahme.put(t.massnahme().id(), t));
        MassnahmenZuordnung zuordnung = assign(texte, gelesen);
        List<Unterschied> unterschiede = new ArrayList<>();
        gelesen.massnahmen().forEach(m -> {
            Massnahmennummer nummer = ImportTexts.nummer(m);
            Optional<MassnahmenZuordnung.Bisher> bisher = zuordnung.bisher(nummer);
            unterschiede.add(
                    bisher.isEmpty()
                            ? Unterschied.neu(nummer, ImportTexts.vereinbart(m))
                            : Unterschied.zwischen(
                                    nummer,
                                    nachMassnahme
                                            .get(bisher.get().massnahmeId())
                                            .vereinbart(),
                                    ImportTexts.vereinbart(m)));
        });
        zuordnung
                .weggefallene()
                .forEach(b -> unterschiede.add(Unterschied.weggefallen(
                        b.nummer(), nachMassnahme.get(b.massnahmeId()).vereinbart())));
        List<ImportVorschau.UnterschiedZeile> zeilen = unterschiede.stream()
                .filter(u -> u.art() != Unterschied.Art.GLEICH)
                .map(ImportComparison::zeile)
                .toList();
        return new Result(zeilen, unterschiede.size() - zeilen.size());
    }

    /** Which measure of the document is which measure of the agreement. */
    static MassnahmenZuordnung assign(List<Massnahmentext> texte, GeleseneVereinbarung gelesen) {
        return new MassnahmenZuordnung(
                texte.stream()
                        .map(t -> new MassnahmenZuordnung.Bisher(t.massnahme().id(), t.nummer(), t.titel()))
                        .toList(),
                gelesen.massnahmen().map(ImportComparison::neu).toList());
    }

    private static MassnahmenZuordnung.Neu neu(GeleseneMassnahme m) {
        return new MassnahmenZuordnung.Neu(ImportTexts.nummer(m), m.titel());
    }

    /** Every number ever given in the agreement, with its measure (rule A-1). */
    Map<Massnahmennummer, Long> everGiven(long zielvereinbarungId) {
        return teile.findVergebene(zielvereinbarungId);
    }

    /** The newest Fassung of an agreement; a discarded one only when there is no other. */
    static Fassung newest(List<Fassung> fassungen, long zielvereinbarungId) {
        return fassungen.stream()
                .filter(f -> f.zielvereinbarung().id() == zielvereinbarungId)
                .min(Comparator.comparing(f -> f.status() == Fassungsstatus.VERWORFEN))
                .orElseThrow(NotFoundException::new);
    }

    private static ImportVorschau.UnterschiedZeile zeile(Unterschied u) {
        return new ImportVorschau.UnterschiedZeile(
                u.nummer().toString(),
                u.art().name(),
                u.titel(),
                u.felder().stream()
                        .map(f -> new ImportVorschau.FeldZeile(f.name(), f.alt(), f.neu()))
                        .toList());
    }
}
