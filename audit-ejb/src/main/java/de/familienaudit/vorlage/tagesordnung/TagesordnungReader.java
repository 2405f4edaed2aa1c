package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Abstimmungszeile;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Beratungszeile;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.tagesordnung.Niederschriftgenehmigung;
import de.familienaudit.vorlage.domain.tagesordnung.PunktRule;
import de.familienaudit.vorlage.domain.tagesordnung.Tagesordnungspunkt;
import de.familienaudit.vorlage.domain.tagesordnung.Zeileneingabe;
import de.familienaudit.vorlage.gremium.GremienReader;
import de.familienaudit.vorlage.papier.Papierakten;
import de.familienaudit.vorlage.papier.Voten;
import de.familienaudit.vorlage.tagesordnung.TagesordnungRepository.Fund;
import de.familienaudit.vorlage.tagesordnung.TagesordnungRepository.Genehmigt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Genehmigung;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Kopf;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Niederschrift;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Papierbezug;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Punkt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Stelle;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Teil;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Zeile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts together what pages and documents show of an agenda; a fixed number of statements, however many items it has. */
@Dependent
class TagesordnungReader {

    @Inject
    private TagesordnungRepository repository;

    @Inject
    private Papierakten papiere;

    @Inject
    private GremienReader gremien;

    @Inject
    private Clock clock;

    /** @throws NotFoundException R-2 */
    Tagesordnungsblatt read(long sitzungId) {
        List<Fund> funde = repository.findTagesordnung(sitzungId);
        if (funde.isEmpty()) {
            throw new NotFoundException();
        }
        Gremienauskunft auskunft = papiere.auskunft();
        List<Punkt> punkte =
                jePunkt(funde).stream().map(eigene -> punkt(eigene, auskunft)).toList();
        List<Teil> teile = Stream.of(true, false)
                .map(oeffentlich -> Teil.gesehen(
                        oeffentlich,
                        punkte.stream()
                                .filter(p -> p.stelle().oeffentlich() == oeffentlich)
                                .toList()))
                .filter(t -> !t.punkte().isEmpty())
                .toList();
        int offen = (int) punkte.stream()
                .flatMap(p -> p.zeilen().stream())
                .filter(z -> z.stand() == Beratungsstand.GEPLANT)
                .count();
        Sitzung sitzung = funde.get(0).sitzung();
        return new Tagesordnungsblatt(kopf(sitzung), teile, offen, niederschrift(sitzung));
    }

    private Kopf kopf(Sitzung sitzung) {
        LocalDate tag = sitzung.plan().tag();
        return new Kopf(
                sitzung.id(),
                gremien.kunde().nameAm(sitzung.gremium().id(), tag),
                tag,
                sitzung.stand().name(),
                !tag.isAfter(LocalDate.now(clock)),
                sitzung.nachfolgerId().isPresent());
    }

    /** Items that the person may see; a paper that the person may not see is not there. */
    private static List<List<Fund>> jePunkt(List<Fund> funde) {
        Map<Long, List<Fund>> nachPunkt = new LinkedHashMap<>();
        for (Fund fund : funde) {
            Tagesordnungspunkt punkt = fund.punkt();
            if (punkt != null && (punkt.vorlageId() == null || fund.vorlage() != null)) {
                nachPunkt.computeIfAbsent(punkt.id(), id -> new ArrayList<>()).add(fund);
            }
        }
        return List.copyOf(nachPunkt.values());
    }

    private static Punkt punkt(List<Fund> funde, Gremienauskunft auskunft) {
        Fund erster = funde.get(0);
        Tagesordnungspunkt punkt = erster.punkt();
        Stelle stelle = new Stelle(punkt.id(), punkt.version(), punkt.istOeffentlich(), punkt.nummer());
        if (erster.vorlage() == null) {
            return new Punkt(stelle, punkt.titel(), null, List.of());
        }
        return new Punkt(
                stelle,
                erster.aufzeichnung().text().betreff(),
                new Papierbezug(
                        erster.vorlage().id(),
                        Objects.requireNonNullElse(erster.vorlage().nummer(), ""),
                        erster.vorlage().aktuell(),
                        erster.vorlage().istOeffentlich()),
                zeilen(funde, auskunft));
    }

    private static List<Zeile> zeilen(List<Fund> funde, Gremienauskunft auskunft) {
        Map<Beratungszeile, List<Abstimmungszeile>> zeilen = new LinkedHashMap<>();
        for (Fund fund : funde) {
            if (fund.zeile() != null) {
                List<Abstimmungszeile> stimmen = zeilen.computeIfAbsent(fund.zeile(), z -> new ArrayList<>());
                if (fund.stimme() != null) {
                    stimmen.add(fund.stimme());
                }
            }
        }
        return zeilen.entrySet().stream()
                .map(e -> zeile(
                        funde.get(0).sitzung(),
                        e.getKey().position(),
                        e.getKey()
                                .wert(e.getValue().stream()
                                        .map(Abstimmungszeile::wert)
                                        .toList()),
                        auskunft))
                .toList();
    }

    private static Zeile zeile(Sitzung sitzung, int position, Beratung zeile, Gremienauskunft auskunft) {
        return new Zeile(
                position,
                zeile.rolle(),
                zeile.stand(),
                zeile.marke().entscheidet(),
                PunktRule.istBehandelt(sitzung, zeile),
                Zeileneingabe.vermerk(zeile),
                Voten.der(zeile, auskunft));
    }

    private Niederschrift niederschrift(Sitzung sitzung) {
        List<Genehmigt> alle = repository.findGenehmigungen(sitzung.id());
        return new Niederschrift(
                Niederschriftgenehmigung.wirdErwartet(sitzung),
                alle.stream()
                        .filter(g -> g.sitzung().id().equals(sitzung.id()))
                        .findFirst()
                        .map(g -> genehmigung(g, g.spaetere()))
                        .orElse(null),
                alle.stream()
                        .filter(g -> g.spaetere().id().equals(sitzung.id()))
                        .map(g -> genehmigung(g, g.sitzung()))
                        .toList());
    }

    private static Genehmigung genehmigung(Genehmigt g, Sitzung andere) {
        return new Genehmigung(
                g.genehmigung().id(),
                andere.id(),
                andere.plan().tag(),
                g.genehmigung().erfassung().von(),
                g.genehmigung().erfassung().am());
    }
}
