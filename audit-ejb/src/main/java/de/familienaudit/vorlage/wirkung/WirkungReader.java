package de.familienaudit.vorlage.wirkung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Gegenstand.Sache;
import de.familienaudit.vorlage.domain.wirkung.Beschlusswirkung;
import de.familienaudit.vorlage.papier.BezugReader;
import de.familienaudit.vorlage.papier.Bezugsangabe;
import de.familienaudit.vorlage.papier.VorlagenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what the page of a paper shows of what it decides on; one statement where it did something. */
@Dependent
class WirkungReader {

    @Inject
    private VorlagenRepository vorlagen;

    @Inject
    private WirkungRepository repository;

    @Inject
    private Gegenstandskunde kunde;

    /**
     * An earlier recording tells what the paper did while it held, and after it nothing.
     *
     * @throws NotFoundException R-2
     */
    List<Wirkungszeile> read(long vorlageId, int aufzeichnung, Bezugsangabe angabe) {
        List<Gegenstand> genannt = BezugReader.lies(angabe).gegenstaende();
        Map<Sache, Beschlusswirkung> wirkungen = new HashMap<>();
        List<Beschlusswirkung> alle = repository.find(vorlageId);
        if (alle.isEmpty()) {
            vorlagen.find(vorlageId);
        }
        alle.stream().filter(w -> w.aufzeichnung() <= aufzeichnung).forEach(w -> wirkungen.put(w.sache(), w));
        return genannt.stream()
                .map(g -> new Wirkungszeile(
                        g.name(),
                        g.sache().id() == null
                                ? ""
                                : kunde.art(g.sache()).seite(g.sache().id()),
                        g.teile(),
                        g.umfang() != Entscheidungsumfang.NICHTS,
                        folge(wirkungen.get(g.sache()))))
                .toList();
    }

    private static Wirkungszeile.Folge folge(Beschlusswirkung wirkung) {
        return wirkung == null
                ? Wirkungszeile.Folge.KEINE
                : Wirkungszeile.Folge.of(wirkung.wirkung(), wirkung.istEingetreten());
    }
}
